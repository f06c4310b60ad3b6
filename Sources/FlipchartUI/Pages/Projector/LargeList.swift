import Screen

/// Texts below each other for the last row of chairs: all of them in the largest letters in which
/// they fit together, else plainly with space between them.
///
/// What does not fit even so is shown page by page, with its place at the foot.
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
  /// Which of the items are seen, where not all are.
  private let placeText: String?

  /// The rows that what is shown takes.
  var rows: Int {
    blocks.reduce(-spacing) { $0 + $1.rows + spacing } + (placeText == nil ? 0 : 2)
  }

  /// - Parameters:
  ///   - largest: the largest letters that would be fitting; nil for plain ones.
  ///   - place: which of the items are seen where not all of them fit.
  init(
    _ items: [Item], in size: Size, largest: BigText.Scale? = .small,
    place: ScenePlace = ScenePlace()
  ) {
    for (letters, spacing) in Self.attempts(upTo: largest) {
      if let blocks = Self.blocks(of: items, in: size, letters, spacing: spacing) {
        self.blocks = blocks
        self.spacing = spacing
        placeText = nil
        return
      }
    }
    let pages = LargePages(items, in: size)
    blocks = pages.blocks(at: place)
    placeText = pages.placeText(at: place)
    spacing = 1
  }

  private static func attempts(
    upTo largest: BigText.Scale?
  ) -> [(letters: LargeBlock.Letters, spacing: Int)] {
    let plain: [(LargeBlock.Letters, Int)] = [(.plain, 3), (.plain, 2), (.plain, 1)]
    let small: [(LargeBlock.Letters, Int)] = [(.big(.small), 3), (.big(.small), 2)]
    switch largest {
    case nil: return plain
    case .small?: return small + plain
    case .large?, .huge?: return [(.big(.large), 3)] + small + plain
    }
  }

  /// Lists that stand beside each other, in letters of one kind, so that none outweighs another.
  static func beside(
    _ lists: [[Item]], in size: Size, place: ScenePlace = ScenePlace()
  ) -> [LargeList] {
    let isBig = lists.allSatisfy { blocks(of: $0, in: size, .big(.small), spacing: 2) != nil }
    return lists.map { LargeList($0, in: size, largest: isBig ? .small : nil, place: place) }
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

  /// Draws the texts from the top of the canvas down.
  func draw(on canvas: inout Canvas) {
    var row = 0
    for block in blocks {
      block.draw(at: row, on: &canvas)
      row += block.rows + spacing
    }
    guard let placeText else { return }
    canvas.write(placeText, at: Point(x: 0, y: canvas.size.rows - 1), role: .dim)
  }
}
