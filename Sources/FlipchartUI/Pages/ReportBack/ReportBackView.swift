import Facilitation
import Screen

extension Model {
  /// The groups at the left, what the one that speaks says at the right.
  func drawReportBack(on canvas: inout Canvas) {
    guard let session, let group = speakingGroup else {
      canvas.write(
        "There are no groups yet: make them on the groups page.", at: Point(x: 2, y: 1),
        role: .dim)
      return
    }
    let (left, right) = canvas.bounds.inset(left: 1, top: 1, right: 1, bottom: 0)
      .split(left: max(24, min(36, canvas.size.columns / 4)))
    canvas.within(left) { drawSpeakers(of: session, on: &$0) }
    canvas.within(right.inset(left: 2)) { drawSpoken(by: group, of: session, on: &$0) }
  }

  private func drawSpeakers(of session: Session, on canvas: inout Canvas) {
    canvas.write("Groups", at: .zero, role: .heading)
    for (place, group) in session.groups.enumerated() {
      let said = session.reportBacks[group.id] ?? ReportBack()
      let isSelected = group.id == reportBack.group
      let row = 2 + place * 3
      canvas.write(
        "\(isSelected ? "▸" : " ") \(group.name)", at: Point(x: 0, y: row),
        width: canvas.size.columns - 1, .left, role: isSelected ? .selected : .plain)
      canvas.write(
        "  \(said.progress)", at: Point(x: 0, y: row + 1), width: canvas.size.columns - 1, .left,
        role: .dim)
    }
  }

  private func drawSpoken(by group: Group, of session: Session, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    canvas.write(group.name, at: .zero, width: columns, .left, role: .title)
    var row = 1
    if !group.purpose.isEmpty {
      row += canvas.paragraph(group.purpose, at: row, role: .dim)
    }
    let presenter = spoken.presenter.isEmpty ? "nobody named yet" : spoken.presenter
    canvas.write(
      [Span("Presenter  ", .dim), Span(presenter, spoken.presenter.isEmpty ? .dim : .plain)],
      at: Point(x: 0, y: row))
    row += 2
    row += drawHeadline(at: row, on: &canvas) + 1
    for place in 0..<ReportBack.mostPoints where row < canvas.size.rows {
      row += drawPoint(place, of: session, at: row, on: &canvas) + 1
    }
  }

  private func drawHeadline(at row: Int, on canvas: inout Canvas) -> Int {
    guard !spoken.headline.isEmpty else {
      return canvas.paragraph("No headline yet.", at: row, role: .dim)
    }
    return canvas.paragraph("“\(spoken.headline)”", at: row, role: .accent)
  }

  /// Draws a point, or its empty place; gives the rows it took.
  private func drawPoint(
    _ place: Int, of session: Session, at row: Int, on canvas: inout Canvas
  ) -> Int {
    guard spoken.points.indices.contains(place) else {
      canvas.write("  \(place + 1)  …", at: Point(x: 0, y: row), role: .dim)
      return 1
    }
    let point = spoken.points[place]
    let isSelected = place == reportBack.point
    canvas.write(
      "\(isSelected ? "▸" : " ") \(place + 1)", at: Point(x: 0, y: row),
      role: isSelected ? .selected : .dim)
    let text = canvas.bounds.inset(left: 5, top: row, right: 0, bottom: 0)
    var rows = 0
    canvas.within(text) { inner in
      rows = inner.paragraph(point.text, at: 0, role: isSelected ? .emphasis : .plain)
      rows += inner.paragraph(echoLine(of: point, in: session), at: rows, role: .dim)
    }
    return rows
  }

  private func echoLine(of point: ReportBack.Point, in session: Session) -> String {
    guard let echo = point.echo else { return "new" }
    guard let note = session.notes[echo] else { return "echoes #\(echo), which is gone" }
    let owner = session.group(of: note).flatMap { session.groups[$0]?.name }
    return "echoes #\(echo)\(owner.map { " of \($0)" } ?? ""): \(note.text)"
  }
}

extension ReportBack {
  /// How far the group's words have come, for the list.
  fileprivate var progress: String {
    if headline.isEmpty && points.isEmpty { return "nothing yet" }
    let count = "\(points.count) point\(points.count == 1 ? "" : "s")"
    return headline.isEmpty ? count : "headline, \(count)"
  }
}
