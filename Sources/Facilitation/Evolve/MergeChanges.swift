extension Session {
  mutating func evolveMerging(_ event: Event) {
    switch event {
    case .noteMerged(let note, let merged): merge(note, merged)
    case .noteSplit(let note, _): split(note)
    case .notesKeptApart(let pairs): keptApart = Set(keptApart).union(pairs).sorted()
    case .notesLetTogether(let pairs): keptApart.removeAll { pairs.contains($0) }
    default: break
    }
  }

  private mutating func merge(_ id: NoteID, _ merged: Merged) {
    guard let note = notes[id], note.merged == nil, id != merged.face,
      let face = notes[merged.face], face.merged == nil
    else { return }
    unstick(id, from: note.section)
    notes.update(id) { $0.merged = merged }
    join(id, to: merged.face)
  }

  /// Puts a note among those that another stands for.
  mutating func join(_ twin: NoteID, to face: NoteID) {
    notes.update(face) { $0.twins = Set($0.twins + [twin]).sorted() }
  }

  /// Takes a note from among those that another stands for.
  mutating func leave(_ twin: NoteID, from face: NoteID) {
    notes.update(face) { $0.twins.removeAll { $0 == twin } }
  }

  mutating func split(_ id: NoteID) {
    guard let note = notes[id], let merged = note.merged, sections[note.section] != nil else {
      return
    }
    leave(id, from: merged.face)
    notes.update(id) { $0.merged = nil }
    sections.update(note.section) { $0.notes.insert(id, nearest: merged.place) }
  }
}
