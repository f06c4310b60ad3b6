import Facilitation
import Screen

/// What a list of the agenda page says of one line: a mark, the text, and below them the letter of
/// its label and what goes with it.
struct AgendaRow {
  var mark: String
  var markRole: Role
  var text: String
  var detail: String
  /// Whether it is settled, and so of less weight.
  var isDone = false
}

extension Model {
  /// Draws the lines of the sheet that is shown.
  func draw(_ rows: [AgendaRow], on canvas: inout Canvas) {
    let stack = lineStack(in: canvas.bounds)
    canvas.draw(stack) { line, index in
      guard rows.indices.contains(index) else { return }
      draw(rows[index], isSelected: index == agenda.row, on: &line)
      let statement = agenda.lines(of: agenda.sheet)[index].statement
      line.write(
        statement.flatMap { session?.label(of: $0) } ?? .public, at: Point(x: 1, y: 1))
    }
  }

  /// The lines of the sheet that is shown, as they are stacked in a rectangle; feedback has its sum
  /// above them.
  func lineStack(in rect: Rect) -> StackedRows {
    StackedRows(
      count: agenda.lines(of: agenda.sheet).count,
      in: rect.inset(top: agenda.sheet == .feedback ? FeedbackMark.headRows : 0, right: 1),
      height: 2, gap: 1,
      selected: agenda.row)
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
