extension Session {
  /// What is kept of what was typed into a field.
  func checked(
    _ text: String, for field: PlanField, at instant: Instant
  ) throws(Refusal) -> String {
    let text = try TextRule.line.optional.checked(text, as: field.title)
    guard !text.isEmpty else { return "" }
    switch field.kind {
    case .text, .person: return text
    case .day: return try dueDay(text, at: instant)
    case .tick, .choice: return try answer(text, for: field)
    case .note(let section): return try reference(text, to: section)
    }
  }

  private func answer(_ text: String, for field: PlanField) throws(Refusal) -> String {
    if let answer = field.answers.first(where: { $0.folded == text.folded }) { return answer }
    throw Refusal(
      .badText,
      "\(text.quoted) is no answer to \(field.title.quoted); "
        + "answer \(field.answers.map(\.quoted).listed("or")).")
  }

  private func reference(_ text: String, to section: String) throws(Refusal) -> String {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard let number = Int(digits) else {
      throw Refusal(.badText, "\(text.quoted) is no note; write its number, such as #12.")
    }
    let note = try requireNote(NoteID(number))
    guard sections[note.section]?.title.folded == section.folded else {
      throw Refusal(.inUse, "Note #\(number) is not in \(section.quoted).")
    }
    return "#\(number)"
  }

  /// The row, where the actor may write in its table.
  @discardableResult
  func requireWritable(_ id: RowID, by actor: Actor) throws(Refusal) -> TableRow {
    guard let row = rows[id] else { throw Refusal(.unknown, "There is no row \(id).") }
    _ = try requireWritable(try requireChart(row.chart), by: actor)
    return row
  }

  /// Refuses to lose what was written into a table with it.
  func requireUnwritten(_ chart: Chart) throws(Refusal) {
    let count = rows(of: chart.id).count(where: \.isWritten)
    guard count > 0 else { return }
    throw Refusal(
      .inUse,
      "\(chart.title.quoted) has \(count.counted("row")) that somebody wrote; "
        + "remove or empty \(count == 1 ? "it" : "them") first.")
  }
}
