extension Session {
  /// Every so many revisions what nobody's history needs any more is forgotten.
  static let touchesKept = 1_024

  /// Keeps in the actor's history what an entry, now folded in, has done.
  mutating func remember(_ recording: Recording, of entry: Entry) {
    guard recording.isRemembered else { return }
    switch entry.events.first {
    case .undone(let command): rememberUndo(of: command, recording, entry)
    case .redone(let command): rememberRedo(of: command, recording, entry)
    default: rememberStep(recording, entry)
    }
    if entry.revision.isMultiple(of: Session.touchesKept) { pruneTouches() }
  }

  private mutating func rememberStep(_ recording: Recording, _ entry: Entry) {
    touch(recording, entry)
    // What nobody is said to have given is no step of anybody's.
    guard entry.actor.seat != .room else { return }
    guard !entry.events.allSatisfy(\.isNoStep) else { return }
    let title = Event.title(of: entry.events)
    let step = recording.step(entry.command, title, revision: entry.revision)
    let final = History.Final(revision: entry.revision, title: title)
    histories[entry.actor, default: History()].goOn(with: step, or: final)
  }

  private mutating func rememberUndo(
    of command: CommandID, _ recording: Recording, _ entry: Entry
  ) {
    guard let undone = histories[entry.actor]?.undoable.pop(command) else {
      return touch(recording, entry)
    }
    // Nobody else has changed it since, and the actor's own later steps are undone already: so it
    // stands as it stood before the step, and was last changed by whoever had done so then.
    for change in undone.changed { touches[change.subject] = change.before }
    if let step = recording.step(command, undone.title, revision: entry.revision) {
      histories[entry.actor]?.redoable.push(step)
    }
  }

  private mutating func rememberRedo(
    of command: CommandID, _ recording: Recording, _ entry: Entry
  ) {
    touch(recording, entry)
    guard let redone = histories[entry.actor]?.redoable.pop(command) else { return }
    if let step = recording.step(command, redone.title, revision: entry.revision) {
      histories[entry.actor]?.push(step)
    }
  }

  private mutating func touch(_ recording: Recording, _ entry: Entry) {
    let touch = Touch(revision: entry.revision, actor: entry.actor)
    for change in recording.changed {
      touches[change.subject, default: Touches(touch)].add(touch)
    }
  }

  /// Forgets who changed what no step in any history has to do with: such a change can stand
  /// against no undo, because every later step comes after it.
  mutating func pruneTouches() {
    var needed = GuardedSubjects()
    for history in histories.values {
      for step in history.steps {
        for change in step.changed { needed.insert(change.subject) }
      }
    }
    // With room for what comes until the next time, or it would grow again by one doubling after another.
    var kept = [Subject: Touches](minimumCapacity: 2 * Session.touchesKept)
    for (subject, changes) in touches where needed.contains(subject) { kept[subject] = changes }
    touches = kept
  }
}

extension Event {
  /// Whether it leaves undo and redo alone: where the projector points and what a helper has read is
  /// no step of the work.
  fileprivate var isNoStep: Bool {
    if case .nudgeRead = self { true } else { area == .projector }
  }
}
