extension Session {
  /// What the actor would undo now: "add note #12"; nil for nothing.
  public func undoTitle(for actor: Actor) -> String? {
    histories[actor]?.undoable.last?.title
  }

  /// The actor's last step, where nothing takes it back; undoing then goes to the step before it.
  public func finalStep(for actor: Actor) -> History.Final? { histories[actor]?.final }

  /// What the actor would redo now; nil for nothing.
  public func redoTitle(for actor: Actor) -> String? {
    histories[actor]?.redoable.last?.title
  }

  func decideUndo(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .undo:
      guard let step = histories[actor]?.undoable.last else {
        throw Refusal(.nothingToUndo, "There is nothing to undo.")
      }
      try requireUnchanged(step, "undoing", by: actor)
      try admit(step.inverse, by: actor)
      return [.undone(step.command)] + step.inverse
    case .redo:
      guard let step = histories[actor]?.redoable.last else {
        throw Refusal(.nothingToUndo, "There is nothing to redo.")
      }
      try requireUnchanged(step, "redoing", by: actor)
      try admit(step.inverse, by: actor)
      return [.redone(step.command)] + step.inverse
    default: return nil
    }
  }

  private func requireUnchanged(
    _ step: History.Step, _ doing: String, by actor: Actor
  ) throws(Refusal) {
    for subject in step.changed.lazy.map(\.subject) {
      for side in subject.guarded {
        guard let touch = touches[side]?.last(byOtherThan: actor), touch.revision > step.revision
        else { continue }
        throw Refusal(
          .changedSince,
          "\(name(of: side)) has been changed since by \(name(of: touch.actor)); "
            + "\(doing) would lose that.")
      }
    }
  }
}
