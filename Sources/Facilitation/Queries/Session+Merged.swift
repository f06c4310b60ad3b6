// Notes that were merged, and those that stand for them.

extension Session {
  /// The note that stands for this one: itself unless it is merged.
  public func face(of note: NoteID) -> NoteID {
    var face = note
    while let next = notes[face]?.merged?.face { face = next }
    return face
  }

  /// A note and all that were merged into it, the note first, then by number.
  public func family(of note: NoteID) -> [Note] {
    guard let first = notes[note] else { return [] }
    return [first] + merged(into: first).sorted { $0.id < $1.id }
  }

  private func merged(into note: Note) -> [Note] {
    note.twins.compactMap { notes[$0] }.flatMap { [$0] + merged(into: $0) }
  }

  /// The notes that hang in a section no more because they were merged, by number.
  func mergedNotes(from sections: Set<SectionID>) -> [Note] {
    notes.filter { $0.merged != nil && sections.contains($0.section) }
  }
}
