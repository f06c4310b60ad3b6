extension Canvas {
  /// Draws a bar filled in proportion, to an eighth of a column.
  ///
  /// - Parameters:
  ///   - rect: Where the bar stands; every row of it is filled alike.
  ///   - value: How much there is; what is outside `0...total` is clamped.
  ///   - total: How much a full bar stands for; a bar of nothing stays empty.
  public mutating func bar(
    _ rect: Rect, value: Int, of total: Int, full: Role? = .barFull, empty: Role? = .barEmpty
  ) {
    let eighths = Canvas.eighths(of: rect.columns, for: value, of: total)
    let whole = eighths / 8
    let parts = rect.split(left: whole)
    fill(parts.left, with: "█", role: full)
    fill(parts.rest, with: " ", role: empty)
    guard eighths % 8 > 0 else { return }
    let piece = Canvas.pieces[eighths % 8 - 1]
    for y in rect.top..<rect.bottom {
      put(Glyph(piece), at: Point(x: rect.left + whole, y: y), role: full)
    }
  }

  /// Draws a scrollbar as high as the rectangle, unless all rows can be seen anyway.
  ///
  /// - Parameters:
  ///   - rect: One column beside what scrolls, and as high.
  ///   - first: The first row that can be seen, counted from zero.
  ///   - total: All the rows there are.
  public mutating func scrollbar(
    _ rect: Rect, first: Int, total: Int, track: Role? = .scrollTrack, thumb: Role? = .scrollThumb
  ) {
    guard rect.rows > 0 && total > rect.rows else { return }
    let length = max(1, rect.rows * rect.rows / total)
    let last = total - rect.rows
    let start = (first.clamped(to: 0...last) * (rect.rows - length) + last / 2) / last
    // The groove is empty: a line in it would cost a change of ink in every row, and stand beside the
    // edges of cards as one edge too many.
    fill(rect, role: track)
    fill(
      Rect(x: rect.left, y: rect.top + start, columns: rect.columns, rows: length), with: "┃",
      role: thumb)
  }

  /// Rounded down, but the least that there is can be seen.
  private static func eighths(of columns: Int, for value: Int, of total: Int) -> Int {
    guard total > 0 && value > 0 else { return 0 }
    return max(1, min(value, total) * columns * 8 / total)
  }

  private static let pieces: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
