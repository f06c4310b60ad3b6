// A statement is let out further by a label of its own alone: whatever else is done to it, or to the
// note behind it, can only make it stricter.

extension Session {
  func decideLabels(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    guard case .labelStatement(let statement, let label) = command else { return nil }
    guard let own = ownLabel(of: statement) else {
      throw Refusal(.unknown, "There is nothing to label: \(statement.title) is not there.")
    }
    try requireWritable(statement, by: actor)
    return own == label ? [] : [.statementLabelled(statement, label: label)]
  }

  /// The events that hold what came from a note to its new label.
  func tighteningEvents(from note: NoteID, to label: Label) -> [Event] {
    statements(from: note)
      .filter { self.label(of: $0).map { $0 < label } ?? false }
      .map { .statementLabelled($0, label: label) }
  }

  /// Points as they are kept: each at least as strict as it was, and as the note that it comes to
  /// echo.
  func labelled(_ points: [ReportBack.Point], of group: GroupID) -> [ReportBack.Point] {
    let old = reportBacks[group]?.points ?? []
    return points.enumerated().map { index, point in
      var kept = point
      let before =
        old.first { $0.text == point.text } ?? (old.indices.contains(index) ? old[index] : nil)
      let isOldEcho = before?.echo == point.echo
      let echoed = isOldEcho ? nil : point.echo.flatMap { notes[$0]?.label }
      let was = before.map { $0.label ?? plan.defaultLabel }
      kept.label = [point.label, was, echoed].compactMap(\.self).max() ?? plan.defaultLabel
      return kept
    }
  }

  private func requireWritable(_ statement: Statement, by actor: Actor) throws(Refusal) {
    guard actor.group != nil else { return }
    switch statement {
    case .headline(let group), .point(let group, _): try requireVoice(of: group, for: actor)
    case .parking(let note): try requireWritable(note, by: actor)
    case .row(let row): try requireWritable(row, by: actor)
    case .action, .reason, .feedback, .resource:
      throw Refusal(.notAllowed, "Only the facilitator can label \(statement.title).")
    }
  }
}

extension Parking {
  /// The parking with a label at least as strict as that which it takes the place of.
  func keepingLabel(of before: Parking?) -> Parking {
    var kept = self
    kept.label = [label, before?.label].compactMap(\.self).max()
    return kept
  }
}
