extension Session {
  /// Takes what was typed on a note out of the note and out of everything that could be undone.
  mutating func redact(_ id: NoteID) {
    notes.update(id) { $0 = $0.redacted }
    for actor in histories.keys {
      histories[actor]?.undoable.redact(id)
      histories[actor]?.redoable.redact(id)
    }
  }
}

extension [History.Step] {
  fileprivate mutating func redact(_ note: NoteID) {
    self = map { step in
      History.Step(
        command: step.command, revision: step.revision, title: step.title,
        inverse: step.inverse.map { $0.redacting(note: note) }, changed: step.changed)
    }
  }
}
