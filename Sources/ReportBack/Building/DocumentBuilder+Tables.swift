import Facilitation

extension DocumentBuilder {
  /// What stands in a chart's rows; nil where it is no table.
  func table(on chart: Chart) -> TableReport? {
    guard chart.isTable else { return nil }
    return TableReport(
      fields: chart.fields.map { FieldReport(title: $0.title, ticked: $0.kind == .tick) },
      rows: session.rows(of: chart.id).filter(shows).map { report(on: $0, fields: chart.fields) },
      unpaired: hidesRows(of: chart)
        ? [] : session.unpaired(by: chart).filter(disclosure.shows).map(line))
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
      label: session.label(of: .row(number: row.id)) ?? .public)
    switch session.standing(of: row) {
    case .complete: break
    case .lacking(let fields): (report.state, report.lacks) = (.lacking, fields.map(\.title))
    case .dropped(let reason): (report.state, report.droppedBecause) = (.dropped, reason)
    }
    return report
  }

  private func told(_ cell: String, in field: PlanField) -> String {
    switch field.kind {
    case .person: return cell.isEmpty ? "" : responsible(cell) ?? "named"
    case .note:
      guard let note = session.note(in: cell) else { return "" }
      return "\(cell) \(note.text)"
    case .text, .day, .tick, .choice: return cell
    }
  }
}
