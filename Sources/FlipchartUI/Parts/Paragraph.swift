import Screen

extension Canvas {
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
