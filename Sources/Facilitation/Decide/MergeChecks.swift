// What must hold for notes to be merged and split.

extension Session {
  /// The note, where it is not merged into another.
  @discardableResult
  func requireHanging(_ id: NoteID) throws(Refusal) -> Note {
    let note = try requireNote(id)
    guard note.merged != nil else { return note }
    throw Refusal(
      .inUse,
      "Note #\(id) is merged into #\(face(of: id)); name #\(face(of: id)), or split it first."
    )
  }

  /// Checks that a note can be merged without anybody losing sight of it: not while it is parked, nor
  /// while it is voted on.
  func requireMergeable(_ note: Note) throws(Refusal) {
    try requireRevealed(note)
    guard note.parking == nil else {
      throw Refusal(
        .inUse,
        "Note #\(note.id) is in the parking lot; take it back first, or merge the others into it.")
    }
    try requireNoVote(on: note)
    let target = Target.note(note.id)
    guard let round = rounds.first(where: { $0.isRunOff(on: target) }) else { return }
    throw Refusal(
      .inUse,
      "Note #\(note.id) is to be voted on in the run-off \(round.name); remove that draft first.")
  }

  /// Checks that a note is no group's secret any more.
  func requireRevealed(_ note: Note) throws(Refusal) {
    guard note.privacy != nil else { return }
    throw Refusal(.inUse, "Note #\(note.id) is still private to its group; reveal it first.")
  }

  /// Checks that nobody is voting on a note, and so on what stands for it or what it stands for.
  func requireNoVote(on note: Note) throws(Refusal) {
    let face = face(of: note.id)
    let target = Target.note(face)
    guard let round = rounds.first(where: { $0.isUnderWay && $0.targets.contains(target) })
    else { return }
    throw Refusal(
      .wrongRoundState, "#\(face) is up for a vote in \(round.name); wait for the reveal.")
  }

  /// Checks that a note can hang behind another as these words say: undo may ask for what has been
  /// overtaken.
  func requireFitting(_ note: Note, _ merged: Merged) throws(Refusal) {
    let face = try requireNote(merged.face)
    guard face.merged == nil, face.id != note.id, face.cluster == note.cluster else {
      throw Refusal(
        .changedSince, "#\(face.id), which #\(note.id) was merged into, has been changed since.")
    }
  }

  /// Refuses to lose the place to which merged notes come back.
  func requireNoneMerged(from sections: Set<SectionID>) throws(Refusal) {
    guard let note = mergedNotes(from: sections).first else { return }
    throw Refusal(
      .inUse,
      "Note #\(note.id), which hung here, is merged into #\(face(of: note.id)); split it first.")
  }
}

extension Round {
  /// Whether it is a run-off, still to be opened, that a target was chosen for.
  fileprivate func isRunOff(on target: Target) -> Bool {
    state == .draft && rules.kind == target.kind && rules.only.contains(target.number)
  }
}
