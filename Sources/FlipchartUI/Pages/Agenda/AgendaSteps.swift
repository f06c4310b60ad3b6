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
    let height = max(1, min(3, (canvas.size.rows + 1) / rows.count))
    let window = ListWindow(
      total: rows.count, rows: (canvas.size.rows + 1) / height, selected: agenda.stepRow)
    for index in window.range {
      let rect = Rect(
        x: 0, y: (index - window.first) * height, columns: canvas.size.columns, rows: height)
      canvas.within(rect) {
        draw(rows[index], isSelected: rows[index].part.id == agenda.step, on: &$0)
      }
    }
    canvas.scrollbar(
      Rect(x: canvas.size.columns - 1, y: 0, columns: 1, rows: canvas.size.rows),
      first: window.first * height, total: rows.count * height - 1)
  }

  /// What is said of each step now.
  func stepRows(of session: Session) -> [StepRow] {
    session.schedule(at: now).lines.compactMap { line in
      session.agenda.parts[line.id].map {
        StepRow(part: $0, line: line, zone: session.details.zone)
      }
    }
  }

  private func draw(_ row: StepRow, isSelected: Bool, on canvas: inout Canvas) {
    let width = canvas.size.columns - 1
    let rows = min(2, canvas.size.rows)
    if isSelected { canvas.fill(Rect(x: 0, y: 0, columns: width, rows: rows), role: .selected) }
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
