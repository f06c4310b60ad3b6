// The area's doors: what the engine's dispatch calls.

extension Session {
  /// What a command of the agenda leads to; nil where it is not one.
  func decideAgenda(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    nil
  }

  /// Folds in an event of the agenda, `partAdded` included; ignores what makes no sense.
  mutating func evolveAgenda(_ event: Event, in entry: Entry) {}

  /// The events that take back an event of the agenda, on the state before it; nil where it cannot
  /// be taken back.
  func inverseOfAgenda(_ event: Event) -> [Event]? {
    nil
  }

  /// Checks, when somebody undoes or redoes, that one of the step's events still makes sense on the
  /// state as it is now.
  func admitAgenda(_ event: Event) throws(Refusal) {}
}
