import Facilitation

extension DocumentBuilder {
  /// What stands in the rows of a chart, or of several like it taken together; nil for no table.
  func table(on charts: [Chart]) -> TableReport? {
    guard let fields = charts.first?.fields, !fields.isEmpty else { return nil }
    let isWhole = !charts.contains(where: hidesRows)
    let rows = charts.flatMap { session.rows(of: $0.id) }
      .filter { shows($0) && (isWhole || $0.isWritten) }
    let told = rows.map { report(on: $0, fields: fields) }
    return TableReport(
      fields: fields.map { FieldReport(title: $0.title, ticked: $0.kind == .tick) },
      isWhole: isWhole, rows: charts.count > 1 ? told.sorted { $0.words < $1.words } : told,
      unpaired: isWhole ? unpaired(by: charts) : [])
  }

  /// The notes that no row of these tables points to.
  private func unpaired(by charts: [Chart]) -> [NoteLine] {
    let unpaired = charts.map { session.unpaired(by: $0).filter(disclosure.shows) }
    let everywhere = unpaired.first?.filter { note in
      unpaired.allSatisfy { $0.contains { $0.id == note.id } }
    }
    return (everywhere ?? []).map(line)
  }

  /// Whether the audience does without some row: then what the table lacks may not be told either.
  func hidesRows(of chart: Chart) -> Bool {
    !session.rows(of: chart.id).allSatisfy(shows)
  }

  private func shows(_ row: TableRow) -> Bool {
    session.isShown(row, to: .report(disclosure.audience))
  }

  private func report(on row: TableRow, fields: [PlanField]) -> RowReport {
    var report = RowReport(
      number: row.id.number,
      cells: fields.enumerated().map { told(row.cell($0), in: $1) }, state: .complete, lacks: [],
      label: session.label(of: .row(number: row.id)) ?? unmarked)
    switch session.standing(of: row) {
    case .complete: break
    case .lacking(let fields): (report.state, report.lacks) = (.lacking, fields.map(\.title))
    case .dropped(let reason): (report.state, report.droppedBecause) = (.dropped, reason)
    }
    return report
  }

  private func told(_ cell: String, in field: PlanField) -> String {
    switch field.kind {
    case .person: return responsible(cell) ?? ""
    case .note:
      guard let note = session.note(in: cell) else { return "" }
      return "\(cell) \(note.text)"
    case .text, .day, .tick, .choice: return cell
    }
  }
}

extension RowReport {
  /// What rows of several groups are sorted by where no group is named.
  fileprivate var words: String { cells.joined(separator: "\u{1}") }
}
