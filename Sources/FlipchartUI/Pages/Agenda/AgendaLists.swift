import Facilitation
import Screen

/// What a list of the agenda page says of one line: a mark, the text, and below it what goes with it.
struct AgendaRow {
  var mark: String
  var markRole: Role
  var text: String
  var detail: String
  /// Whether it is settled, and so of less weight.
  var isDone = false
}

extension Model {
  /// Draws lines of two rows with an empty one between, as many as there is room for.
  func draw(
    _ rows: [AgendaRow], on canvas: inout Canvas, in rect: Rect, selected: Int?,
    heightOfRow: Int = 3
  ) {
    let window = ListWindow(
      total: rows.count, rows: max(1, (rect.rows + 1) / heightOfRow), selected: selected ?? 0)
    for index in window.range {
      let place = Rect(
        x: rect.left, y: rect.top + (index - window.first) * heightOfRow, columns: rect.columns,
        rows: min(2, heightOfRow))
      canvas.within(place.intersection(rect)) {
        draw(rows[index], isSelected: index == selected, on: &$0)
      }
    }
    canvas.scrollbar(
      Rect(x: rect.right, y: rect.top, columns: 1, rows: rect.rows),
      first: window.first * heightOfRow, total: rows.count * heightOfRow - 1)
  }

  private func draw(_ row: AgendaRow, isSelected: Bool, on canvas: inout Canvas) {
    let width = canvas.size.columns
    if isSelected { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    canvas.write(row.mark, at: Point(x: 2, y: 0), role: isSelected ? nil : row.markRole)
    let start = max(4, row.mark.columns + 3)
    canvas.write(
      row.text.sanitised(keepingNewlines: false), at: Point(x: start, y: 0),
      width: max(0, width - start - 1), role: isSelected ? nil : row.isDone ? .dim : .plain)
    canvas.write(
      row.detail, at: Point(x: start, y: 1), width: max(0, width - start - 1),
      role: isSelected ? nil : .dim)
  }

  /// Says in the place of a list why there is nothing on it, and what would change that.
  func drawEmptyList(_ text: String, on canvas: inout Canvas) {
    let rect = canvas.bounds.inset(left: 2, top: 1)
    canvas.paragraph(text, in: rect.split(left: 72).left, role: .dim)
  }
}
