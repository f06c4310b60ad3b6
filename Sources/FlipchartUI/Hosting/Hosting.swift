public import Facilitation
public import Screen

/// How the session is served to other laptops, as the facilitator sees it.
public struct Hosting: Equatable, Sendable {
  /// Where it can be reached, as `192.168.1.20:4455`; nil while it is not served.
  public var address: String?
  /// The tickets that open a seat, in order.
  public var tickets: [SeatTicket] = []
  /// The laptops that have taken a seat, in order.
  public var laptops: [SeatLaptop] = []

  /// A session that is not served.
  public init() {}

  /// How many laptops are connected.
  var connected: Int { laptops.count(where: \.isConnected) }
}

/// What lets a laptop take one seat.
public struct SeatTicket: Equatable, Sendable {
  /// Its number.
  public var number: Int
  /// Whose seat it opens.
  public var actor: Actor
  /// The line that is read out and typed.
  public var line: String
  /// The line as a square for a camera; nil where there is none.
  public var square: QRSquare?

  /// A ticket.
  public init(number: Int, actor: Actor, line: String, square: QRSquare?) {
    self.number = number
    self.actor = actor
    self.line = line
    self.square = square
  }
}

/// A laptop that has taken a seat.
public struct SeatLaptop: Equatable, Sendable {
  /// The ticket that it came with.
  public var ticket: Int
  /// Who sits there; nil where that was not said.
  public var name: String?
  /// The address that it came from.
  public var address: String
  /// Whether it is connected.
  public var isConnected: Bool
  /// When it was heard last.
  public var heardAt: Instant
  /// How many commands wait in its outbox; nil where it has not said.
  public var waiting: Int?
  /// Milliseconds of its last round trip; nil where it has not said.
  public var delay: Int?

  /// A laptop.
  public init(
    ticket: Int, name: String?, address: String, isConnected: Bool, heardAt: Instant,
    waiting: Int?, delay: Int?
  ) {
    self.ticket = ticket
    self.name = name
    self.address = address
    self.isConnected = isConnected
    self.heardAt = heardAt
    self.waiting = waiting
    self.delay = delay
  }
}

/// What is to be done about serving the session.
public enum HostOrder: Equatable, Sendable {
  /// Serve it.
  case start
  /// Serve it no more.
  case stop
  /// Take a ticket back; where it is renewed, its seat has another one at once.
  case revoke(ticket: Int, renewing: Bool)
  /// Make one more ticket for the seat.
  case add(Actor)
}

extension Model {
  /// How the session is served, read out: the tickets by fours, and who is there.
  var hostingTold: [String] {
    guard let session, let address = hosting.address else {
      return ["The session is not served; flipchart host serves it without a screen."]
    }
    return ["The session is served at \(address)."]
      + hosting.tickets.flatMap { ticket in
        let line = ticket.line.split(separator: "-").joined(separator: ", ")
        return ["The ticket of \(session.title(of: ticket.actor)): \(line)."]
          + hosting.laptops.filter { $0.ticket == ticket.number }
          .map { "\($0.isConnected ? "Connected" : "Cut off"): \($0.line(at: now))." }
      }
  }
}
