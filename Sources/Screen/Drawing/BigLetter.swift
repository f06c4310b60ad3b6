/// One large letter as rows of text.
struct BigLetter {
  let rows: [String]

  init(_ character: Character, scale: BigText.Scale) {
    guard let pixels = BigFont.pixels[character] else {
      rows = BigLetter.standIn(for: character, rows: scale.rows)
      return
    }
    switch scale {
    case .small: rows = BigLetter.halfBlocks(pixels)
    case .large: rows = pixels.map { BigLetter.blocks($0, columns: 2) }
    case .huge:
      rows = pixels.map { BigLetter.blocks($0, columns: 4) }.flatMap { [$0, $0] }
    }
  }

  private static func standIn(for character: Character, rows: Int) -> [String] {
    let empty = String(repeating: " ", count: String(character).columns)
    return (0..<rows).map { $0 == rows / 2 ? String(character) : empty }
  }

  private static func blocks(_ row: [Bool], columns: Int) -> String {
    row.map { String(repeating: $0 ? "█" : " ", count: columns) }.joined()
  }

  /// Two rows of pixels to a row of text; the sixth row is empty.
  private static func halfBlocks(_ pixels: [[Bool]]) -> [String] {
    stride(from: 0, to: pixels.count, by: 2).map { top in
      let upper = pixels[top]
      let lower = top + 1 < pixels.count ? pixels[top + 1] : upper.map { _ in false }
      return String(zip(upper, lower).map(halfBlock))
    }
  }

  private static func halfBlock(upper: Bool, lower: Bool) -> Character {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
