extension Session {
  /// What could be voted on under these rules now, by number: parked and private notes are left
  /// out, and so are clusters without a note that the filters let through.
  public func targets(for rules: RoundRules) -> [Target] {
    let notes = votableNotes(for: rules)
    let targets: [Target] =
      switch rules.kind {
      case .notes: notes.map { .note($0) }
      case .clusters:
        Set(notes.compactMap { self.notes[$0]?.cluster }).sorted().map { .cluster($0) }
      }
    return rules.only.isEmpty ? targets : targets.filter { rules.only.contains($0.number) }
  }

  /// The notes that the filters of a round let through and everybody may know of, by number.
  func votableNotes(for rules: RoundRules) -> [NoteID] {
    notesLetThrough(by: rules) { $0.privacy == nil }
  }

  /// The notes that the filters of a round and a test let through, by number.
  func notesLetThrough(by rules: RoundRules, _ isMeant: (Note) -> Bool) -> [NoteID] {
    let columns = columns(letThroughBy: rules)
    return notes.numbers { note in
      note.parking == nil && note.merged == nil && columns.contains(note.section) && isMeant(note)
    }
  }

  private func columns(letThroughBy rules: RoundRules) -> Set<SectionID> {
    let charts = Set(rules.charts)
    let sections = Set(rules.sections)
    let columns = self.sections.filter { column in
      (charts.isEmpty || charts.contains(column.chart))
        && (sections.isEmpty || sections.contains(column.id))
    }
    return Set(columns.map(\.id))
  }

  /// Whether a target still hangs in the room.
  func exists(_ target: Target) -> Bool {
    switch target {
    case .note(let id): notes[id] != nil
    case .cluster(let id): clusters[id] != nil
    }
  }
}
