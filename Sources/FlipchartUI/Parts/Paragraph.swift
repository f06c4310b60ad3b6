import Screen

extension Canvas {
  /// Writes a text over the whole width, wrapped; gives the rows it takes, those cut off included.
  @discardableResult
  mutating func paragraph(_ text: String, at row: Int, role: Role) -> Int {
    let lines = WrappedText(text, columns: max(1, size.columns)).lines
    for (offset, line) in lines.enumerated() {
      write(line.text, at: Point(x: 0, y: row + offset), role: role)
    }
    return lines.count
  }
}
