extension Session {
  /// The rows of a table, by number.
  public func rows(of chart: ChartID) -> [TableRow] {
    rows.filter { $0.chart == chart }
  }

  /// How a row stands.
  public func standing(of row: TableRow) -> RowStanding {
    if let reason = row.dropped { return .dropped(reason: reason) }
    let fields = charts[row.chart]?.fields ?? []
    let lacking = fields.enumerated().filter { index, field in
      field.needed && !isSettled(row.cell(index), for: field)
    }
    return lacking.isEmpty ? .complete : .lacking(lacking.map(\.element))
  }

  /// The rows of a table that are neither complete nor dropped.
  public func openRows(of chart: ChartID) -> [TableRow] {
    rows(of: chart).filter { row in
      if case .lacking = standing(of: row) { true } else { false }
    }
  }

  /// The note that a cell of a row points to; nil for none.
  public func note(in cell: String) -> Note? {
    guard cell.hasPrefix("#"), let number = Int(cell.dropFirst()) else { return nil }
    return notes[NoteID(number)]
  }

  /// The notes that a row points to.
  public func notes(in row: TableRow) -> [Note] {
    let fields = charts[row.chart]?.fields ?? []
    return zip(fields, row.cells).compactMap { field, cell in
      if case .note = field.kind { note(in: cell) } else { nil }
    }
  }

  /// The notes that a table could point to and that no row of it which counts does.
  public func unpaired(by chart: Chart) -> [Note] {
    let sections = chart.fields.compactMap { field in
      if case .note(let section) = field.kind { section.folded } else { nil }
    }
    let paired = Set(rows(of: chart.id).filter { $0.dropped == nil }.flatMap(notes).map(\.id))
    return notes.filter { note in
      let title = self.sections[note.section]?.title.folded ?? ""
      return note.merged == nil && sections.contains(title) && !paired.contains(note.id)
    }
  }

  private func isSettled(_ cell: String, for field: PlanField) -> Bool {
    switch field.kind {
    case .text, .person, .day: !cell.isEmpty
    case .tick: cell == "yes"
    case .choice(_, let settling): settling.isEmpty ? !cell.isEmpty : settling.contains(cell)
    case .note: note(in: cell) != nil
    }
  }
}
