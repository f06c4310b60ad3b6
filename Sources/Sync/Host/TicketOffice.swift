import Facilitation
import Journal

/// Makes tickets, and knows which seat a secret opens.
actor TicketOffice {
  private let file: SessionFile
  private let key: HostKey
  private let clock: HostClock
  /// The tickets that open a seat, by the hash of their secret.
  private var valid: [String: KeptTicket] = [:]

  init(_ file: SessionFile, _ key: HostKey, clock: HostClock) async throws(SessionFault) {
    self.file = file
    self.key = key
    self.clock = clock
    for ticket in try await file.tickets() where ticket.revokedAt == nil { admit(ticket) }
    try await provide()
  }

  /// The tickets that open a seat, in order, with their secrets.
  var tickets: [(ticket: KeptTicket, secret: Secret)] {
    valid.values.sorted { $0.number < $1.number }
      .map { ($0, key.secret(ofTicket: $0.number)) }
  }

  /// The ticket that a secret belongs to; nil where it opens nothing.
  func ticket(for secret: Secret) -> KeptTicket? { valid[secret.hash] }

  /// Sees to it that every seat of the session has a ticket.
  func provide() async throws(SessionFault) {
    let groups = await file.session.groups.map { Actor(.helper($0.id)) }
    for actor in groups + [Actor(.projector), Actor(.facilitator, name: "co-facilitator")]
    where !valid.values.contains(where: { $0.actor.seat == actor.seat }) {
      try await make(for: actor)
    }
  }

  /// Makes one ticket more for a seat.
  @discardableResult
  func make(for actor: Actor) async throws(SessionFault) -> Int {
    let ticket = try await file.makeTicket(
      for: actor, secret: { [key] in key.secret(ofTicket: $0).hash }, at: clock.now())
    admit(ticket)
    return ticket.number
  }

  /// Takes a ticket back.
  ///
  /// - Returns: the ticket; nil where there is none of that number that opens anything.
  func revoke(_ number: Int) async throws(SessionFault) -> KeptTicket? {
    guard let ticket = valid.values.first(where: { $0.number == number }) else { return nil }
    valid[ticket.secret] = nil
    try await file.revokeTicket(number, at: clock.now())
    return ticket
  }

  private func admit(_ ticket: KeptTicket) {
    // A secret that does not follow from the key belongs to a host that there was before.
    guard key.secret(ofTicket: ticket.number).hash == ticket.secret else { return }
    valid[ticket.secret] = ticket
  }
}
