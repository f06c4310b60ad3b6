public import Facilitation
import Foundation
public import Journal
public import Logging

/// A session served to other laptops, for as long as `run()` runs.
///
/// Every command is decided by the session's own file, which may be open elsewhere too; what anybody
/// commits goes out to every guest as far as its seat may see it.
public actor SessionHost {
  /// Where it can be reached; the port is known once it listens.
  public internal(set) var address: HostAddress
  /// The SHA-256 of its public key in base 64, as `curl --pinnedpubkey sha256//…` takes it.
  public nonisolated let fingerprint: String

  let file: SessionFile
  let key: HostKey
  let office: TicketOffice
  let broadcast: Broadcast
  let guestBook = GuestBook()
  nonisolated let connections = Connections()
  let clock: HostClock
  let logger: Logger
  /// Ends `run()`; nil while it does not run.
  var ending: (@Sendable () -> Void)?
  /// Who waits for the host to listen.
  var waiting: [CheckedContinuation<Void, Never>] = []
  /// Whether it listens, or has ended without.
  var isSettled = false
  /// Whether it has listened once: what fails from then on is told in the log.
  var hasListened = false
  /// Whether it listens.
  public internal(set) var isListening = false

  /// A host of a session.
  ///
  /// - Parameters:
  ///   - file: the session, open.
  ///   - address: where it listens; with port 0 at the port that the session was hosted at last,
  ///     or else at one of its own choice.
  ///   - logger: where it says what happens.
  ///   - clock: the time.
  public init(
    _ file: SessionFile, at address: HostAddress, logger: Logger, clock: HostClock = .system
  ) async throws {
    let kept = try await file.keptHost()
    let port = address.port == 0 ? kept?.port ?? 0 : address.port
    self.file = file
    self.clock = clock
    self.logger = logger
    self.address = HostAddress(bytes: address.bytes, port: port)
    key = try kept.map { try HostKey($0.key) } ?? HostKey()
    fingerprint = Data(key.digest).base64EncodedString()
    try await file.keep(
      KeptHost(
        key: key.bytes, address: address.host, port: port, isServing: kept?.isServing ?? false))
    office = try await TicketOffice(file, key, clock: clock)
    broadcast = Broadcast(
      await file.session, origin: try await file.origin(), clock: clock, logger: logger)
  }
}

/// A ticket as the facilitator's screen shows it.
public struct HostedTicket: Hashable, Sendable {
  /// Its number.
  public let number: Int
  /// Whose seat it opens.
  public let actor: Actor
  /// The line that is read out and typed.
  public let line: String
  /// Its secret, as it stands behind `Bearer`.
  public let secret: String
}

extension SessionHost {
  /// The tickets that open a seat: those of helpers by group, then the projector's, then the others.
  public var tickets: [HostedTicket] {
    get async {
      await office.tickets.map { ticket, secret in
        HostedTicket(
          number: ticket.number, actor: ticket.actor,
          line: Ticket(address: address, pin: key.pin, secret: secret).text, secret: secret.text)
      }
      .sorted { ($0.actor.seat.order, $0.number) < ($1.actor.seat.order, $1.number) }
    }
  }

  /// Who has taken a seat.
  public var guests: [Guest] {
    get async { await guestBook.all }
  }

  /// Takes a ticket back: whoever came with it is cut off, and what is under way with it is answered
  /// as without one.
  ///
  /// - Parameters:
  ///   - number: the ticket.
  ///   - renewing: whether the seat is given another ticket at once.
  /// - Returns: whether there was such a ticket.
  @discardableResult
  public func revokeTicket(_ number: Int, renewing: Bool) async throws -> Bool {
    guard let ticket = try await office.revoke(number) else { return false }
    logger.notice("ticket revoked", metadata: ["ticket": "\(number)"])
    let farewell = try ServerSentEvent(
      .end, StreamEnd(sentence: "The facilitator has taken this ticket back.")
    ).buffer
    for stream in await guestBook.streams(of: number) {
      stream.push(farewell)
      stream.finish()
    }
    if renewing { try await office.make(for: ticket.actor) }
    return true
  }

  /// Makes one more ticket for a seat, as for a second helper of a group.
  public func addTicket(for actor: Actor) async throws {
    try await office.make(for: actor)
  }
}

extension Seat {
  /// In which order the seats are listed.
  fileprivate var order: Int {
    switch self {
    case .helper(let group): group.number
    case .projector: .max - 3
    case .facilitator: .max - 2
    case .organiser, .room: .max - 1
    }
  }
}
