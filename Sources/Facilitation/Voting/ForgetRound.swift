extension Session {
  /// Takes a revealed round out of all that can be undone: its result stands, and what an anonymous
  /// one has forgotten must not live on there.
  ///
  /// What else a step changed can still be taken back; a step that changed nothing else goes.
  mutating func forgetSteps(of round: RoundID) {
    for actor in histories.keys {
      histories[actor]?.undoable.forget(round)
      histories[actor]?.redoable.forget(round)
    }
    pruneTouches()
  }
}

extension History.Steps {
  fileprivate mutating func forget(_ round: RoundID) {
    self = Self(compactMap { $0.forgetting(round) })
  }
}

extension History.Step {
  fileprivate func forgetting(_ round: RoundID) -> History.Step? {
    let kept = inverse.filter { $0.round != round }
    guard kept.count < inverse.count else { return self }
    guard !kept.isEmpty else { return nil }
    return History.Step(
      command: command, revision: revision, title: title, inverse: kept,
      changed: changed.filter { !$0.subject.isBallot(of: round) })
  }
}
