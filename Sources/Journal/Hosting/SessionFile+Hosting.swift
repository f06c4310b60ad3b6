public import Facilitation
import GRDB

// What a host keeps in the session's file, so that one that was killed is the same again.

extension SessionFile {
  /// The host that the session had last; nil where it was never hosted.
  public func keptHost() throws(SessionFault) -> KeptHost? {
    try kept { try $0.host() }
  }

  /// Keeps the host's key, where it listens, and whether it serves.
  public func keep(_ host: KeptHost) throws(SessionFault) {
    try keeping { try $0.store(host) }
  }

  /// Every ticket that was ever made, in order.
  public func tickets() throws(SessionFault) -> [KeptTicket] {
    try kept { try $0.tickets() }.sorted { $0.number < $1.number }
  }

  /// Makes a ticket.
  ///
  /// - Parameters:
  ///   - actor: whose seat it opens.
  ///   - secret: the hash of its secret, by the number that it will have.
  ///   - instant: now.
  public func makeTicket(
    for actor: Actor, secret: @Sendable (Int) -> String, at instant: Instant
  ) throws(SessionFault) -> KeptTicket {
    try keeping { table in
      let number = try table.nextNumber()
      let ticket = KeptTicket(
        number: number, actor: actor, secret: secret(number), madeAt: instant)
      try table.add(ticket)
      return ticket
    }
  }

  /// Revokes a ticket: it opens nothing from here on.
  public func revokeTicket(_ number: Int, at instant: Instant) throws(SessionFault) {
    try keeping { try $0.revoke(number, at: instant) }
  }

  /// The id of the command that made the session: by it a copy knows its session again.
  public func origin() throws(SessionFault) -> CommandID {
    guard let first = try entries(after: 0, atMost: 1).first else {
      throw .damaged(path, "it holds no session")
    }
    return first.command
  }

  private func kept<Value>(
    _ body: (HostingTable) throws -> Value
  ) throws(SessionFault) -> Value {
    try SessionFault.telling(of: path) {
      guard let connection else { throw SessionFault.closed(path) }
      return try connection.database.inDatabase { try body(HostingTable(db: $0)) }
    }
  }

  private func keeping<Value>(
    _ body: (HostingTable) throws -> Value
  ) throws(SessionFault) -> Value {
    do throws(WriteFailure) {
      return try connected().write { try body(HostingTable(db: $0)) }
    } catch {
      switch error {
      case .before(let cause), .during(let cause):
        throw SessionFault(of: path, cause: cause)
      }
    }
  }
}
