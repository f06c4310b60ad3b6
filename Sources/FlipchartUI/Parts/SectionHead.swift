import Screen

extension Canvas {
  /// Writes the head of a part of a page: its title, a thin rule, and at the right a word about it.
  mutating func sectionHead(
    _ title: String, detail: String = "", at point: Point, width: Int, role: Role = .heading,
    lineRole: Role = .border
  ) {
    let room = max(0, width - (detail.isEmpty ? 0 : detail.columns + 2))
    let used = write(title.truncated(to: room), at: point, role: role)
    let end = point.x + width - (detail.isEmpty ? 0 : detail.columns + 1)
    let start = point.x + used + 1
    rule(at: Point(x: start, y: point.y), columns: max(0, end - start), role: lineRole)
    write(detail, at: Point(x: point.x + width - detail.columns, y: point.y), role: .dim)
  }
}
