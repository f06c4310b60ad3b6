import Facilitation
import Screen

extension Model {
  /// The steps from top to bottom, in as many rows each as there is room for.
  func drawSteps(of session: Session, on canvas: inout Canvas) {
    let rows = stepRows(of: session)
    guard !rows.isEmpty else {
      canvas.paragraph(
        "This plan has no steps: everything can be done on the other pages.", in: canvas.bounds,
        role: .dim)
      return
    }
    let stack = stepStack(in: canvas.bounds)
    canvas.draw(stack) { line, index in
      draw(rows[index], isSelected: rows[index].part.id == agenda.step, on: &line)
    }
  }

  /// The steps as they are stacked in a rectangle: two rows and an empty one each, two, or one, so
  /// that all of them are seen where they can be.
  func stepStack(in rect: Rect) -> StackedRows {
    let count = agenda.lines(of: .steps).count
    let isRoomy = count * 3 <= rect.rows + 1
    return StackedRows(
      count: count, in: rect.inset(right: 1), height: count * 2 <= rect.rows ? 2 : 1,
      gap: isRoomy ? 1 : 0, selected: agenda.stepRow)
  }

  /// What is said of each step now.
  func stepRows(of session: Session) -> [StepRow] {
    session.schedule(at: now).lines.compactMap { line in
      session.agenda.parts[line.id].map {
        StepRow(part: $0, line: line, zone: session.details.zone, days: session.agenda.days)
      }
    }
  }

  private func draw(_ row: StepRow, isSelected: Bool, on canvas: inout Canvas) {
    let width = canvas.size.columns
    let rows = canvas.size.rows
    if isSelected { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    canvas.write(row.mark, at: Point(x: 2, y: 0), role: isSelected ? nil : row.markRole)
    let minutes = rows == 1 && width >= 44 ? row.brief : row.planned
    canvas.write(
      row.title, at: Point(x: 4, y: 0), width: max(0, width - 6 - minutes.columns),
      role: isSelected ? nil : row.titleRole)
    canvas.write(
      minutes, at: Point(x: width - minutes.columns - 1, y: 0), role: isSelected ? nil : .dim)
    guard rows > 1 else { return }
    canvas.write(
      row.detail, at: Point(x: 4, y: 1), width: max(0, width - 5), role: isSelected ? nil : .dim)
  }
}
