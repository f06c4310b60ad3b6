import Facilitation
import Screen

extension Model {
  /// What a list offers: a title, and below it a line about it.
  func drawItems(
    of list: LobbyState.List, _ titles: [String], _ details: [String],
    on canvas: inout Canvas, in rect: Rect
  ) {
    canvas.draw(itemStack(of: list, in: rect)) { line, index in
      guard titles.indices.contains(index) else { return }
      drawItem(
        titles[index], details[index], isSelected: index == lobby.row(of: list),
        hasKeys: list == lobby.list, on: &line)
    }
  }

  /// What a list offers, as it is stacked in a rectangle: two rows each, with air where all fit.
  func itemStack(of list: LobbyState.List, in rect: Rect) -> StackedRows {
    let count = lobby.items(of: list).count
    return StackedRows(
      count: count, in: rect.inset(right: 1), height: 2, gap: count * 3 <= rect.rows + 1 ? 1 : 0,
      selected: lobby.row(of: list))
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
