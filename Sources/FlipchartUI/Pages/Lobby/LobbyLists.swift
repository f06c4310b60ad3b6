import Facilitation
import Screen

extension Model {
  /// What a list offers: a title, and below it a line about it.
  func drawItems(
    of list: LobbyState.List, _ titles: [String], _ details: [String],
    on canvas: inout Canvas, in rect: Rect
  ) {
    let height = titles.count * 3 <= rect.rows + 1 ? 3 : 2
    let window = ListWindow(
      total: titles.count, rows: (rect.rows + height - 2) / height, selected: lobby.row(of: list))
    for index in window.range {
      let row = Rect(
        x: rect.left, y: rect.top + (index - window.first) * height, columns: rect.columns - 1,
        rows: 2)
      canvas.within(row.intersection(rect)) { line in
        drawItem(
          titles[index], details[index], isSelected: index == lobby.row(of: list),
          hasKeys: list == lobby.list, on: &line)
      }
    }
    canvas.scrollbar(
      Rect(x: rect.right - 1, y: rect.top, columns: 1, rows: rect.rows),
      first: window.first * height, total: titles.count * height - (height - 2))
  }

  private func drawItem(
    _ title: String, _ detail: String, isSelected: Bool, hasKeys: Bool, on canvas: inout Canvas
  ) {
    let role: Role? = isSelected ? (hasKeys ? .selected : .selectedDim) : nil
    if let role { canvas.fill(canvas.bounds, role: role) }
    canvas.write(isSelected && hasKeys ? "▸" : " ", at: .zero)
    let width = max(0, canvas.size.columns - 3)
    canvas.write(title, at: Point(x: 2, y: 0), width: width, role: role ?? .emphasis)
    canvas.write(detail, at: Point(x: 2, y: 1), width: width, role: role ?? .dim)
  }

  /// What the chosen plan is for and what happens in it.
  func drawPlan(_ plan: Plan, on canvas: inout Canvas, in rect: Rect) {
    var text = Passage(columns: rect.columns)
    text.paragraph(plan.purpose)
    text.gap()
    text.paragraph("“\(plan.question)”", role: .emphasis)
    if !plan.parts.isEmpty {
      text.gap()
      for part in plan.parts {
        text.line(
          Span("\(part.minutes) min".padded(to: 8, .right), .dim), Span("  \(part.title)"))
      }
    }
    canvas.write(text, in: rect)
  }
}
