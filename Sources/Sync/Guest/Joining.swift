public import Facilitation
public import Journal

/// Takes a seat at a hosted session for the first time.
public enum Joining {
  /// Asks the host what the seat is, and what it sees.
  ///
  /// - Parameters:
  ///   - ticket: what lets in.
  ///   - name: who sits there, where the ticket does not say.
  /// - Returns: whose copy is to be made, and what it is of.
  /// - Throws: a `JoinFault`.
  public static func ask(
    with ticket: Ticket, as name: String?, by address: HostAddress? = nil
  ) async throws -> (seat: ReplicaSeat, view: Session) {
    let connection = try await HostConnection(ticket, by: address)
    let carried: CarriedSession
    do {
      carried = try await connection.session()
      await connection.close()
    } catch {
      await connection.close()
      throw error
    }
    let actor = Actor(carried.seat.seat, name: name ?? carried.seat.name)
    let seat = ReplicaSeat(origin: carried.origin, actor: actor, ticket: ticket.text)
    return (seat, carried.session)
  }
}
