extension Session {
  /// A note that was taken down can be redacted too: its text is still in the journal.
  func redacting(_ ids: [NoteID]) throws(Refusal) -> [Event] {
    guard !ids.isEmpty else {
      throw Refusal(.noChange, "No note is named; say which by their numbers.")
    }
    for id in ids where !(1..<notes.nextID.number).contains(id.number) {
      throw Refusal(.unknown, "There is no note #\(id), and never was.")
    }
    return Set(ids).sorted().map { .noteRedacted($0) }
  }
}
