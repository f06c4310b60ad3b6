// The areas's doors: what the engine's dispatch calls.

extension Session {
  /// What a command of dot-voting leads to; nil where it is not one.
  func decideVoting(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    nil
  }

  /// Folds in an event of dot-voting; ignores what makes no sense.
  mutating func evolveVoting(_ event: Event, in entry: Entry) {}

  /// The events that take back an event of dot-voting, on the state before it.
  ///
  /// Nil where it cannot be taken back: then the whole entry leaves no step to undo.
  /// `.redacted` is its own inverse, so that a redacted journal replays to the same histories.
  func inverseOfVoting(_ event: Event) -> [Event]? {
    nil
  }

  /// Checks, when somebody undoes or redoes, that one of the step's events still makes sense on the
  /// state as it is now: an opening without ballots, a ballot in a round that is open.
  func admitVoting(_ event: Event) throws(Refusal) {}

  /// The events that give back the dots on a target that is about to be removed.
  func dotsReturnedEvents(removing target: Target) -> [Event] {
    []
  }
}
