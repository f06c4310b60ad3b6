import Screen

/// Texts below each other for the last row of chairs: all of them in the largest letters in which
/// they fit together, else plainly with space between them.
///
/// What does not fit even so is counted at the foot, and scrolled to.
struct LargeList: Sendable {
  /// A text, the sign before it, and a lesser line below it.
  struct Item: Sendable {
    var marker = ""
    var text: String
    var tail = ""
    var role = Role.emphasis
  }

  private let blocks: [LargeBlock]
  private let spacing: Int
  private let hidden: Int

  /// The rows that what is shown takes.
  var rows: Int {
    blocks.reduce(-spacing) { $0 + $1.rows + spacing } + (hidden > 0 ? 2 : 0)
  }

  /// - Parameters:
  ///   - largest: the largest letters that would be fitting.
  ///   - scrolled: how many items are left out at the top where not all of them fit.
  init(_ items: [Item], in size: Size, largest: BigText.Scale = .small, scrolled: Int = 0) {
    for (letters, spacing) in Self.attempts(upTo: largest) {
      if let blocks = Self.blocks(of: items, in: size, letters, spacing: spacing) {
        self.blocks = blocks
        self.spacing = spacing
        hidden = 0
        return
      }
    }
    (blocks, hidden) = Self.fitting(items, in: size, scrolled: scrolled)
    spacing = 1
  }

  private static func attempts(
    upTo largest: BigText.Scale
  ) -> [(letters: LargeBlock.Letters, spacing: Int)] {
    let small: [(LargeBlock.Letters, Int)] = [
      (.big(.small), 3), (.big(.small), 2), (.plain, 3), (.plain, 2), (.plain, 1),
    ]
    return largest == .small ? small : [(.big(.large), 3)] + small
  }

  /// All items in letters of one kind; nil where they do not fit.
  private static func blocks(
    of items: [Item], in size: Size, _ letters: LargeBlock.Letters, spacing: Int
  ) -> [LargeBlock]? {
    var blocks: [LargeBlock] = []
    var room = size.rows + spacing
    for item in items {
      guard let block = LargeBlock(item, letters, in: size) else { return nil }
      room -= block.rows + spacing
      guard room >= 0 else { return nil }
      blocks.append(block)
    }
    return blocks
  }

  /// The items that fit below each other from one on, and how many do not.
  private static func fitting(
    _ items: [Item], in size: Size, scrolled: Int
  ) -> ([LargeBlock], hidden: Int) {
    var blocks: [LargeBlock] = []
    var room = size.rows - 1
    for item in items.dropFirst(min(scrolled, items.count - 1)) {
      guard let block = LargeBlock(item, .plain, in: size), room >= block.rows else { break }
      room -= block.rows + 1
      blocks.append(block)
    }
    return (blocks, items.count - blocks.count)
  }

  /// Draws the texts from the top of the canvas down.
  func draw(on canvas: inout Canvas) {
    var row = 0
    for block in blocks {
      block.draw(at: row, on: &canvas)
      row += block.rows + spacing
    }
    guard hidden > 0 else { return }
    canvas.write("and \(hidden) more", at: Point(x: 0, y: canvas.size.rows - 1), role: .dim)
  }
}

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
