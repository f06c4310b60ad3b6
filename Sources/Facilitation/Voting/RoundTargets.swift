extension Session {
  /// What could be voted on under these rules now, by number: parked and private notes are left
  /// out, and so are clusters without a note that the filters let through.
  public func targets(for rules: RoundRules) -> [Target] {
    let notes = votableNotes(for: rules)
    let targets: [Target] =
      switch rules.kind {
      case .notes: notes.map { .note($0.id) }
      case .clusters: Set(notes.compactMap(\.cluster)).sorted().map { .cluster($0) }
      }
    return rules.only.isEmpty ? targets : targets.filter { rules.only.contains($0.number) }
  }

  /// The notes that the filters of a round let through and everybody may know of, by number.
  func votableNotes(for rules: RoundRules) -> [Note] {
    notesLetThrough(by: rules).filter { $0.privacy == nil }
  }

  /// The notes that the filters of a round let through, by number.
  func notesLetThrough(by rules: RoundRules) -> [Note] {
    let charts = Set(rules.charts)
    let sections = Set(rules.sections)
    return notes.filter { note in
      guard note.parking == nil, note.merged == nil, let section = self.sections[note.section]
      else { return false }
      return (charts.isEmpty || charts.contains(section.chart))
        && (sections.isEmpty || sections.contains(section.id))
    }
  }

  /// Whether a target still hangs in the room.
  func exists(_ target: Target) -> Bool {
    switch target {
    case .note(let id): notes[id] != nil
    case .cluster(let id): clusters[id] != nil
    }
  }
}
