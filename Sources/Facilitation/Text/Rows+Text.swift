extension Command {
  var rowTitle: String {
    switch self {
    case .addRow: "add a row"
    case .fillRow(let row, _): "fill row \(row)"
    case .dropRow(let row, _): "drop row \(row)"
    case .takeUpRow(let row): "take row \(row) up again"
    case .removeRow(let row): "remove row \(row)"
    default: kind
    }
  }
}

extension Event {
  var rowTitle: String {
    switch self {
    case .rowAdded(let row): "add row \(row.id)"
    case .rowFilled(let row, _): "fill row \(row)"
    case .rowDropped(let row, .some): "drop row \(row)"
    case .rowDropped(let row, nil): "take row \(row) up again"
    case .rowRemoved(let row): "remove row \(row)"
    default: kind
    }
  }

  func rowLine(in session: Session) -> String {
    switch self {
    case .rowAdded(let row):
      let chart = session.charts[row.chart]?.title.quoted ?? "chart \(row.chart)"
      return "\(title) to \(chart): " + row.cells.filter { !$0.isEmpty }.joined(separator: " | ")
    case .rowFilled(let id, let cells):
      let fields = session.rows[id].flatMap { session.charts[$0.chart]?.fields } ?? []
      return "\(title): "
        + cells.map { cell in
          let name =
            fields.indices.contains(cell.field - 1)
            ? fields[cell.field - 1].title : "field \(cell.field)"
          return "\(name) is \(cell.text.isEmpty ? "empty" : cell.text)"
        }.joined(separator: "; ")
    case .rowDropped(_, let reason?): return "\(title): \(reason)"
    default: return title
    }
  }
}

extension Session {
  /// Where a word stands in its sentence.
  enum SentencePlace { case upper, lower }

  /// A row in a sentence: `row 3 of “Analysis plan”`.
  func name(of row: RowID, _ place: SentencePlace = .lower) -> String {
    let chart = rows[row].flatMap { charts[$0.chart]?.title }
    return (place == .upper ? "Row" : "row") + " \(row)" + (chart.map { " of \($0.quoted)" } ?? "")
  }
}
