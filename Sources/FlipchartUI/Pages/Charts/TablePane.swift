import Facilitation
import Screen

/// A table on the screen: its rows as a list, and below it all that the chosen row says.
struct TablePane: Sendable {
  let chart: Chart
  let rows: [TableRow]
  let chosen: RowID?
  let session: Session
  /// Whether the chart has the keys.
  let isFocused: Bool

  /// - Parameter shows: which rows may be seen.
  init(
    _ chart: Chart, in session: Session, chosen: RowID?, isFocused: Bool,
    shows: (TableRow) -> Bool = { _ in true }
  ) {
    self.chart = chart
    self.session = session
    self.chosen = chosen
    self.isFocused = isFocused
    rows = session.rows(of: chart.id).filter(shows)
  }

  func draw(on canvas: inout Canvas) {
    guard !rows.isEmpty else {
      canvas.write(
        "No row yet", at: Point(x: 2, y: 1), width: max(0, canvas.size.columns - 2), role: .dim)
      return
    }
    let detail = detail(columns: max(1, canvas.size.columns - 2))
    let below = min(detail.lines.count + 1, canvas.size.rows / 2)
    let (list, foot) = canvas.bounds.split(bottom: chosen == nil ? 0 : below)
    let place = rows.firstIndex { $0.id == chosen } ?? 0
    let isRoomy = rows.count * 2 <= list.rows
    let stack = StackedRows(
      count: rows.count, in: list.inset(right: 1), height: isRoomy ? 2 : 1, selected: place)
    canvas.draw(stack) { draw(rows[$1], on: &$0) }
    guard chosen != nil, foot.rows > 1 else { return }
    canvas.rule(at: foot.origin, columns: foot.columns)
    canvas.write(detail, in: foot.inset(left: 1, top: 1))
  }

  private func draw(_ row: TableRow, on canvas: inout Canvas) {
    let isChosen = row.id == chosen && isFocused
    let width = canvas.size.columns
    if isChosen { canvas.fill(canvas.bounds, role: .selected) }
    let (mark, role) = mark(of: row)
    canvas.write(isChosen ? "▸" : " ", at: .zero)
    canvas.write(mark, at: Point(x: 2, y: 0), role: isChosen ? nil : role)
    let state = state(of: row).truncated(to: width / 2)
    canvas.write(
      row.cell(0), at: Point(x: 4, y: 0), width: max(0, width - 6 - state.columns),
      role: isChosen ? nil : row.dropped == nil ? .plain : .dim)
    canvas.write(
      state, at: Point(x: width - state.columns - 1, y: 0), role: isChosen ? nil : role)
    guard canvas.size.rows > 1 else { return }
    let rest = row.cells.dropFirst().filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.write(
      rest, at: Point(x: 4, y: 1), width: max(0, width - 5), role: isChosen ? nil : .dim)
  }

  private func mark(of row: TableRow) -> (String, Role) {
    switch session.standing(of: row) {
    case .complete: ("✓", .success)
    case .lacking: ("○", .warning)
    case .dropped: ("×", .dim)
    }
  }

  private func state(of row: TableRow) -> String {
    switch session.standing(of: row) {
    case .complete: ""
    case .lacking(let fields): "lacks " + fields.map(\.title).listed()
    case .dropped: "dropped"
    }
  }

  /// Every field of the chosen row with what stands there.
  private func detail(columns: Int) -> Passage {
    var passage = Passage(columns: columns)
    guard let row = rows.first(where: { $0.id == chosen }) else { return passage }
    for (index, field) in chart.fields.enumerated() {
      let cell = row.cell(index)
      let text = session.note(in: cell).map { "\(cell) \($0.text.onOneLine)" } ?? cell
      passage.item(
        "\(field.title): \(text.isEmpty ? "–" : text)", marker: "", role: text.isEmpty ? .dim : nil)
    }
    if let reason = row.dropped { passage.item("Dropped: \(reason)", marker: "", role: .warning) }
    return passage
  }
}
