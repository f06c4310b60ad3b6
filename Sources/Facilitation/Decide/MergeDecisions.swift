// Notes that say the same: merged into one, taken apart again, or kept apart for good.

extension Session {
  func decideMerging(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .mergeNotes(let notes, let face): try merging(notes, into: face)
    case .splitNote(let note): try splitting(note)
    case .keepApart(let notes): try keepingApart(notes)
    default: nil
    }
  }

  private func merging(_ notes: [NoteID], into id: NoteID) throws(Refusal) -> [Event] {
    let face = try requireHanging(id)
    try requireNoVote(on: face)
    try requireRevealed(face)
    guard !notes.isEmpty, !notes.contains(id) else {
      throw Refusal(.outOfRange, "Name at least one other note to merge into #\(id).")
    }
    var events: [Event] = []
    for id in Set(notes).sorted() {
      let note = try requireHanging(id)
      try requireMergeable(note)
      events += clustering(note, in: face.cluster)
      events.append(
        .noteMerged(
          id, Merged(face: face.id, place: place(of: note, after: events), cluster: note.cluster)))
    }
    return events
  }

  /// The place of a note in its section once these events have taken others away from it.
  private func place(of note: Note, after events: [Event]) -> Int {
    let gone = events.filter { event in
      guard case .noteMerged(let id, _) = event, let other = notes[id] else { return false }
      return other.section == note.section && place(of: other) < place(of: note)
    }
    return place(of: note) - gone.count
  }

  private func splitting(_ id: NoteID) throws(Refusal) -> [Event] {
    let note = try requireNote(id)
    guard note.merged != nil else {
      throw Refusal(.noChange, "Note #\(id) is not merged into another.")
    }
    try requireNoVote(on: note)
    return splitEvents(of: note)
  }

  /// The events that hang a merged note up again where it hung, in the cluster that it was in.
  func splitEvents(of note: Note) -> [Event] {
    guard let merged = note.merged else { return [] }
    let cluster = merged.cluster.flatMap { clusters[$0] }?.id
    return [.noteSplit(note.id, from: merged.face)] + clustering(note, in: cluster)
  }

  /// The events that put a note, and all that are merged into it, into a cluster or into none.
  func clustering(_ note: Note, in cluster: ClusterID?) -> [Event] {
    guard note.cluster != cluster else { return [] }
    return family(of: note.id).map { .noteClustered($0.id, cluster: cluster) }
  }

  private func keepingApart(_ notes: [NoteID]) throws(Refusal) -> [Event] {
    let ids = Set(notes).sorted()
    guard ids.count > 1 else {
      throw Refusal(.outOfRange, "Name at least two notes to keep apart.")
    }
    for id in ids { _ = try requireNote(id) }
    let pairs = ids.enumerated().flatMap { index, one in
      ids[(index + 1)...].map { NotePair(one, $0) }
    }
    let new = pairs.filter { !keptApart.contains($0) }
    return new.isEmpty ? [] : [.notesKeptApart(new)]
  }
}
