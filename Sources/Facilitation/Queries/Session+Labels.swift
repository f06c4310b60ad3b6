extension Session {
  /// How far a statement may travel; nil where there is no such statement.
  ///
  /// What nobody labelled has the plan's default, and what is said of a parked note travels no
  /// further than the note, a row no further than the notes that it points to, the reason in a round
  /// no further than what was voted on.
  public func label(of statement: Statement) -> Label? {
    guard let label = ownLabel(of: statement) else { return nil }
    let said = label ?? plan.defaultLabel
    return max(said, limit(of: statement) ?? said)
  }

  /// The label that a statement has at least, for what it speaks of; nil where nothing holds it.
  public func limit(of statement: Statement) -> Label? {
    switch statement {
    case .parking(let note): notes[note]?.label
    case .row(let row): rows[row].flatMap { notes(in: $0).map(\.label).max() }
    case .reason(let round): rounds[round].flatMap { notesVotedOn(in: $0).map(\.label).max() }
    case .headline, .point, .action, .feedback, .resource: nil
    }
  }

  /// The notes that could be voted on in a round, as themselves or in a cluster.
  func notesVotedOn(in round: Round) -> [Note] {
    let targets = Set(round.targets)
    return notes.filter { note in
      targets.contains(.note(note.id))
        || note.cluster.map { targets.contains(.cluster($0)) } ?? false
    }
  }

  /// The note that a point, an action or a parking came from; nil for none.
  public func source(of statement: Statement) -> Note? {
    switch statement {
    case .point(let group, let number):
      point(number, of: group)?.echo.flatMap { notes[$0] }
    case .action(let action): actions[action]?.note.flatMap { notes[$0] }
    case .parking(let note): notes[note]
    case .headline, .reason, .feedback, .resource, .row: nil
    }
  }

  /// Everything but the notes that holds people's words and has a label of its own.
  public var statements: [Statement] {
    let said = groups.flatMap { group in
      let points = (reportBacks[group.id]?.points ?? []).indices
      return [Statement.headline(group: group.id)]
        + points.map { .point(group: group.id, number: $0 + 1) }
    }
    let after =
      actions.map { Statement.action(number: $0.id) }
      + notes.filter { $0.parking != nil }.map { .parking(note: $0.id) }
      + rounds.map { .reason(round: $0.id) }
      + feedback.map { .feedback(number: $0.id) } + resources.map { .resource(number: $0.id) }
      + rows.map { .row(number: $0.id) }
    return (said + after).filter { ownLabel(of: $0) != nil }
  }

  /// The label that a statement was given: within, nil for none; nil where there is no statement.
  func ownLabel(of statement: Statement) -> Label?? {
    switch statement {
    case .headline(let group):
      reportBacks[group].flatMap { $0.headline.isEmpty ? nil : .some($0.headlineLabel) }
    case .point(let group, let number): point(number, of: group).map(\.label)
    case .action(let action): actions[action].map(\.label)
    case .parking(let note): notes[note]?.parking.map(\.label)
    case .reason(let round):
      rounds[round].flatMap { $0.hasReason ? .some($0.reasonLabel) : nil }
    case .feedback(let item): feedback[item].map(\.label)
    case .resource(let resource): resources[resource].map(\.label)
    case .row(let row): rows[row].flatMap { $0.isWritten ? .some($0.label) : nil }
    }
  }

  /// The points and actions that a note stands behind.
  func statements(from note: NoteID) -> [Statement] {
    let points = groups.flatMap { group in
      (reportBacks[group.id]?.points ?? []).enumerated()
        .filter { $0.element.echo == note }
        .map { Statement.point(group: group.id, number: $0.offset + 1) }
    }
    return points + actions.filter { $0.note == note }.map { .action(number: $0.id) }
  }

  private func point(_ number: Int, of group: GroupID) -> ReportBack.Point? {
    guard let points = reportBacks[group]?.points, points.indices.contains(number - 1) else {
      return nil
    }
    return points[number - 1]
  }
}

extension Round {
  /// Whether somebody gave a reason that the report has to tell.
  fileprivate var hasReason: Bool {
    settlement != nil || state == .void
  }
}
