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

  /// Writes text wrapped into a rectangle, cut with an ellipsis where it does not fit, and tells how
  /// many rows it took.
  @discardableResult
  mutating func paragraph(_ text: String, in rect: Rect, role: Role? = nil) -> Int {
    guard !rect.isEmpty, !text.isEmpty else { return 0 }
    let lines = WrappedText(text, columns: rect.columns).lines.map(\.text).clipped(
      to: rect.rows, columns: rect.columns)
    write(lines: lines, at: rect.origin, role: role)
    return lines.count
  }
}

extension [String] {
  /// The first lines; where there are more, the last of them ends in an ellipsis.
  func clipped(to rows: Int, columns: Int) -> [String] {
    guard count > rows, rows > 0 else { return self }
    var lines = Array(prefix(rows))
    lines[rows - 1] = (lines[rows - 1] + " …").truncated(to: columns)
    return lines
  }
}
