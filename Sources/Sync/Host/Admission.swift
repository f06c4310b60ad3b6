import Facilitation
import HTTPTypes
import Hummingbird
import Journal
import Logging

/// Lets a request in by the secret in its `Authorization` header, and by nothing else.
struct Admission: Sendable {
  let office: TicketOffice
  let doorkeeper: Doorkeeper
  let broadcast: Broadcast

  /// The pass of a request.
  ///
  /// - Throws: a fault, the later the more wrong secrets came from there.
  func pass(_ request: Request, _ context: HostContext) async throws -> Pass {
    let address = context.guestAddress
    guard let secret = Self.secret(in: request.headers),
      let ticket = await office.ticket(for: secret)
    else {
      try await wait(for: address)
      throw WireFault(
        .noTicket, "This ticket opens nothing here; ask the facilitator for a new one.")
    }
    guard await !broadcast.isClosed else {
      throw WireFault(.closed, "The session is closed, and its tickets with it.")
    }
    return Pass(ticket: ticket.number, actor: ticket.actor, address: address)
  }

  private func wait(for address: String) async throws {
    guard let seconds = await doorkeeper.failed(address) else {
      throw WireFault(
        .tooMany, "Too many wrong tickets came from there.", retryAfter: Int(Doorkeeper.slowest))
    }
    try? await Task.sleep(for: .seconds(seconds))
    await doorkeeper.answered(address)
  }

  private static func secret(in headers: HTTPFields) -> Secret? {
    guard let text = headers[.authorization], text.lowercased().hasPrefix("bearer ") else {
      return nil
    }
    return Secret(String(text.dropFirst(7)))
  }
}
