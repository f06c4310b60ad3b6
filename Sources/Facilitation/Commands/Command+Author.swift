extension Command {
  /// Who the journal says gave it: whoever did, but nobody where it is feedback.
  ///
  /// What people say of a session is worth most where nobody can look up who said it.
  public func author(givenBy actor: Actor) -> Actor {
    if case .addFeedback = self { .room } else { actor }
  }
}

extension Session {
  /// The entry that a command leads to, next in the journal.
  ///
  /// - Throws: the one `Refusal` that a person is told.
  public func entry(for envelope: Envelope, at instant: Instant) throws(Refusal) -> Entry {
    Entry(
      revision: revision + 1, command: envelope.id, at: instant,
      actor: envelope.command.author(givenBy: envelope.actor),
      events: try decide(envelope.command, by: envelope.actor, at: instant))
  }
}
