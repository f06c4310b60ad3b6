extension Session {
  /// The most fields of a table.
  public static let mostFields = 16
  /// The most rows of a table.
  public static let mostRows = 200

  func decideRows(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command {
    case .addRow(let id, let cells): return try adding(cells, to: id, by: actor, at: instant)
    case .fillRow(let id, let cells):
      return try filling(try requireWritable(id, by: actor), cells, at: instant)
    case .dropRow(let id, let reason):
      let row = try requireWritable(id, by: actor)
      let reason = try TextRule.line.checked(reason, as: "Why the row is dropped")
      return row.dropped == reason ? [] : [.rowDropped(id, reason: reason)]
    case .takeUpRow(let id):
      return try requireWritable(id, by: actor).dropped == nil
        ? [] : [.rowDropped(id, reason: nil)]
    case .removeRow(let id):
      guard !(try requireWritable(id, by: actor)).isGiven else {
        throw Refusal(
          .inUse, "\(name(of: id, .upper)) comes with the plan; drop it instead, with a reason.")
      }
      return [.rowRemoved(id)]
    default: return nil
    }
  }

  private func adding(
    _ cells: [String], to id: ChartID, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event] {
    let chart = try requireWritable(try requireChart(id), by: actor)
    try requireTable(chart)
    try require(cells.count, in: 1...chart.fields.count, "The number of cells of the row")
    try require(rows(of: id).count + 1, in: 1...Session.mostRows, "The number of rows of a table")
    var kept = [String](repeating: "", count: chart.fields.count)
    for (index, text) in cells.enumerated() {
      kept[index] = try checked(text, for: chart.fields[index], at: instant)
    }
    guard kept.contains(where: { !$0.isEmpty }) else {
      throw Refusal(.badText, "A row needs at least one field that says something.")
    }
    return [.rowAdded(TableRow(id: rows.nextID, chart: id, cells: kept))]
  }

  private func filling(
    _ row: TableRow, _ cells: [TableCell], at instant: Instant
  ) throws(Refusal) -> [Event] {
    let fields = try requireChart(row.chart).fields
    var changed: [TableCell] = []
    for cell in cells {
      try require(cell.field, in: 1...max(1, fields.count), "The field")
      let text = try checked(cell.text, for: fields[cell.field - 1], at: instant)
      guard text != row.cell(cell.field - 1) else { continue }
      if row.isGiven, cell.field == 1 {
        throw Refusal(
          .inUse, "What stands first in \(name(of: row.id)) comes with the plan, and stays.")
      }
      changed.append(TableCell(field: cell.field, text: text))
    }
    return changed.isEmpty ? [] : [.rowFilled(row.id, cells: changed)]
  }

  private func requireTable(_ chart: Chart) throws(Refusal) {
    guard !chart.isTable else { return }
    throw Refusal(.inUse, "\(chart.title.quoted) is a chart for notes; a row goes into a table.")
  }
}
