extension Session {
  /// The events that a command leads to, or the refusal that it meets; changes nothing.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - actor: who asks.
  ///   - instant: when it is decided.
  /// - Returns: at least one event.
  /// - Throws: the one `Refusal` that a person is told.
  public func decide(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event] {
    throw Refusal(.unknown, "Not built.")
  }
}
