import Screen

/// Texts in plain letters in pages, an empty row between two, and a row for the place at the foot.
struct LargePages: Sendable {
  private let blocks: [LargeBlock]
  private let rows: Int
  /// The first text of each page.
  private let starts: [Int]

  init(_ items: [LargeList.Item], in size: Size) {
    blocks = items.compactMap { LargeBlock($0, .plain, in: size) }
    rows = size.rows - 1
    var starts: [Int] = []
    var next = 0
    while next < blocks.count {
      starts.append(next)
      next += Self.count(of: blocks[next...], in: rows)
    }
    self.starts = starts
  }

  /// How many texts fit below each other; one at least, however long it is.
  private static func count(of blocks: ArraySlice<LargeBlock>, in rows: Int) -> Int {
    var room = rows
    let fitting = blocks.prefix { block in
      defer { room -= block.rows + 1 }
      return room >= block.rows
    }
    return max(1, fitting.count)
  }

  private func shown(at place: ScenePlace) -> ArraySlice<LargeBlock> {
    let rest = blocks.dropFirst(place.first(of: starts, total: blocks.count))
    return rest.isEmpty ? rest : rest.prefix(Self.count(of: rest, in: rows))
  }

  /// What is seen.
  func blocks(at place: ScenePlace) -> [LargeBlock] { Array(shown(at: place)) }

  /// Which of the texts are seen; nil where all are.
  func placeText(at place: ScenePlace) -> String? {
    let shown = shown(at: place)
    guard shown.count < blocks.count else { return nil }
    return FlipchartUI.placeText(
      from: shown.startIndex, showing: shown.count, of: blocks.count)
  }
}
