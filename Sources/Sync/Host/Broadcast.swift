import Facilitation
import Journal
import Logging
import NIOCore

/// The session as it goes out to guests: each commit becomes one patch for each kind of seat.
actor Broadcast {
  private let origin: CommandID
  private let clock: HostClock
  private let logger: Logger
  private var session: Session
  private var channels: [Seat: SeatChannel] = [:]
  private var count = 0

  init(_ session: Session, origin: CommandID, clock: HostClock, logger: Logger) {
    self.session = session
    self.origin = origin
    self.clock = clock
    self.logger = logger
  }

  /// The revision that has gone out.
  var revision: Int { session.revision }

  /// Whether the session is closed.
  var isClosed: Bool { session.endedAt != nil }

  /// What a seat holds now.
  func carried(to actor: Actor) -> CarriedSession {
    let view = channels[actor.seat]?.view ?? session.carried(to: actor.seat)
    return CarriedSession(origin: origin, seat: actor, now: clock.now(), session: view)
  }

  /// Takes in what was committed together, and tells every guest.
  ///
  /// With the session every stream of it ends.
  func take(_ entries: [Entry]) throws {
    let wasClosed = isClosed
    for entry in entries where entry.revision > session.revision { session.evolve(entry) }
    let forgetting = entries.contains(where: \.redactsOthers)
    for seat in channels.keys {
      do {
        try channels[seat]?.follow(session, forgetting: forgetting)
      } catch {
        logger.error("what seat \(Actor(seat).rawValue) is sent cannot be written: \(error)")
      }
    }
    if isClosed, !wasClosed {
      let end = StreamEnd(sentence: "The facilitator has closed the session.")
      tell(try ServerSentEvent(.end, end).buffer)
      close()
    }
  }

  private func tell(_ event: ByteBuffer) {
    for channel in channels.values {
      for listener in channel.listeners.values { listener.push(event) }
    }
  }

  /// Begins a stream for a guest: what it lacks, and from then on everything that comes.
  ///
  /// Nothing falls between the two, because both are one turn of this actor.
  ///
  /// - Parameters:
  ///   - actor: whose stream it is.
  ///   - revision: what the guest holds already; nil for nothing.
  ///   - backlog: where it is put.
  /// - Returns: the number of the stream.
  func begin(
    for actor: Actor, after revision: Int?, _ backlog: EventBacklog
  ) throws -> Int {
    var channel = channels[actor.seat] ?? SeatChannel(actor.seat, session)
    let missing = revision.flatMap(channel.patches)
    let first = try missing ?? [beginning(channel.view, for: actor)]
    backlog.begin(with: [try time()] + first)
    count += 1
    channel.add(backlog, as: count)
    channels[actor.seat] = channel
    return count
  }

  private func beginning(_ view: Session, for actor: Actor) throws -> ByteBuffer {
    let carried = CarriedSession(origin: origin, seat: actor, now: clock.now(), session: view)
    return try ServerSentEvent(.session, id: view.revision, carried).buffer
  }

  /// Ends a stream.
  func end(_ number: Int, of actor: Actor) {
    channels[actor.seat]?.remove(number)
  }

  /// Tells every guest what time it is, so that a link that is dead is noticed.
  func tellTime() throws {
    tell(try time())
  }

  private func time() throws -> ByteBuffer {
    try ServerSentEvent(.time, HostTime(now: clock.now())).buffer
  }

  /// Ends every stream.
  func close() {
    for channel in channels.values {
      for listener in channel.listeners.values { listener.finish() }
    }
  }
}
