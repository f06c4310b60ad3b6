import Screen

/// One text of a list for the room, as it is broken.
struct LargeBlock: Sendable {
  enum Letters: Sendable {
    case big(BigText.Scale)
    case plain

    /// The columns between a marker and its text.
    fileprivate var gap: Int {
      switch self {
      case .big: 4
      case .plain: 2
      }
    }
  }

  /// The most columns of plain text: longer lines are hard to follow from afar.
  static let widest = 96

  private let item: LargeList.Item
  private let text: [String]
  private let marker: [String]
  private let tail: [String]
  private let indent: Int

  /// The rows that it takes.
  var rows: Int { max(text.count, marker.count) + tail.count }

  /// Nil where it cannot be drawn in such letters.
  init?(_ item: LargeList.Item, _ letters: Letters, in size: Size) {
    let marker = Self.marker(item.marker, letters)
    let indent = item.marker.isEmpty ? 0 : (marker.map(\.columns).max() ?? 0) + letters.gap
    let room = max(1, size.columns - indent)
    switch letters {
    case .big(let scale):
      // Letters are three columns wide at least: a text that cannot fit is not tried.
      guard item.text.count * 3 <= room * size.rows / 3,
        let big = BigLines(item.text, scale: scale, columns: room)
      else { return nil }
      text = Array(big.lines.map(\.rows).joined(separator: [""]))
    case .plain:
      text = WrappedText(item.text, columns: min(room, Self.widest)).lines.map(\.text)
        .clipped(to: max(1, size.rows - 3), columns: min(room, Self.widest))
    }
    tail =
      item.tail.isEmpty
      ? [] : WrappedText(item.tail, columns: min(room, Self.widest)).lines.map(\.text)
    self.item = item
    self.marker = marker
    self.indent = indent
  }

  /// A number is drawn as large as the text; any other sign stands in the middle of its first line.
  private static func marker(_ sign: String, _ letters: Letters) -> [String] {
    guard case .big(let scale) = letters, !sign.isEmpty else { return [sign] }
    if let big = BigLines(sign, scale: scale, columns: .max) { return big.lines[0].rows }
    let middle = BigText(" ", scale: scale).size.rows / 2
    return Array(repeating: "", count: middle) + ["\(sign) "]
  }

  func draw(at row: Int, on canvas: inout Canvas) {
    canvas.write(lines: marker, at: Point(x: 0, y: row), role: .accent)
    canvas.write(lines: text, at: Point(x: indent, y: row), role: item.role)
    canvas.write(
      lines: tail, at: Point(x: indent, y: row + max(text.count, marker.count)), role: .dim)
  }
}
