public import Facilitation

/// A laptop that has taken a seat.
public struct Guest: Hashable, Sendable {
  /// The ticket that it came with.
  public let ticket: Int
  /// Who sits there, with the name that the guest gave.
  public internal(set) var actor: Actor
  /// The address that it came from.
  public let address: String
  /// How many streams it has open; 0 where it is cut off.
  public internal(set) var streams = 0
  /// When it was heard last, its stream included.
  public internal(set) var heardAt: Instant
  /// How many commands wait in its outbox besides those that it has sent; nil where it has not said.
  public internal(set) var waiting: Int?
  /// Milliseconds of its last round trip; nil where it has not said.
  public internal(set) var delay: Int?

  /// Whether it is connected.
  public var isConnected: Bool { streams > 0 }
}

/// Who has taken a seat, for the facilitator to see.
actor GuestBook {
  /// The most guests that are listed.
  static let most = 2_000

  private struct Key: Hashable {
    var ticket: Int
    var address: String
  }

  private var guests: [Key: Guest] = [:]
  private var streams: [Int: (ticket: Int, backlog: EventBacklog)] = [:]
  private var count = 0

  /// Those who have been here, by ticket and address.
  var all: [Guest] {
    guests.values.sorted { ($0.ticket, $0.address) < ($1.ticket, $1.address) }
  }

  /// Notes that a guest was heard.
  func heard(
    _ pass: Pass, at now: Instant, name: String? = nil, waiting: Int? = nil, delay: Int? = nil
  ) {
    change(pass, now) { guest in
      guest.heardAt = now
      if let name { guest.actor.name = name }
      if let waiting { guest.waiting = max(0, waiting) }
      if let delay { guest.delay = max(0, delay) }
    }
  }

  /// Notes that a guest listens.
  ///
  /// - Returns: the number of the stream.
  func began(_ pass: Pass, _ backlog: EventBacklog, at now: Instant) -> Int {
    change(pass, now) { guest in
      guest.heardAt = now
      guest.streams += 1
    }
    count += 1
    streams[count] = (pass.ticket, backlog)
    return count
  }

  /// Notes that a guest listens no more.
  func ended(_ number: Int, _ pass: Pass, at now: Instant) {
    streams[number] = nil
    change(pass, now) { guest in
      guest.heardAt = now
      guest.streams = max(0, guest.streams - 1)
    }
  }

  /// The streams that were opened with a ticket.
  func streams(of ticket: Int) -> [EventBacklog] {
    streams.values.filter { $0.ticket == ticket }.map(\.backlog)
  }

  private func change(_ pass: Pass, _ now: Instant, _ change: (inout Guest) -> Void) {
    let key = Key(ticket: pass.ticket, address: pass.address)
    if guests[key] == nil, guests.count >= Self.most { return }
    change(
      &guests[
        key,
        default: Guest(ticket: pass.ticket, actor: pass.actor, address: pass.address, heardAt: now)
      ])
  }
}

/// What a request was let in with.
struct Pass: Hashable, Sendable {
  /// The ticket's number.
  let ticket: Int
  /// Whose seat it opens.
  let actor: Actor
  /// Where the request came from.
  let address: String
}
