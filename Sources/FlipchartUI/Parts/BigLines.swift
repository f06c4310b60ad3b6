import Screen

/// A text in lines of large letters, broken between its words.
struct BigLines: Equatable, Sendable {
  /// The lines from top to bottom.
  let lines: [BigText]
  /// The empty rows between two lines.
  let gap: Int

  /// Breaks a text into lines no wider than so many columns.
  ///
  /// Nil where there is no text, where a letter has no large shape, and where a word is wider than
  /// the room.
  init?(_ text: String, scale: BigText.Scale, columns: Int, gap: Int = 1) {
    let plain = text.plainlyPunctuated
    guard plain.allSatisfy(\.isDrawnBig) else { return nil }
    var lines: [(text: String, big: BigText)] = []
    for word in plain.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let last = lines.last {
        let longer = "\(last.text) \(word)"
        let big = BigText(longer, scale: scale)
        if big.size.columns <= columns {
          lines[lines.count - 1] = (longer, big)
          continue
        }
      }
      let big = BigText(word, scale: scale)
      guard big.size.columns <= columns else { return nil }
      lines.append((word, big))
    }
    guard !lines.isEmpty else { return nil }
    self.lines = lines.map(\.big)
    self.gap = gap
  }

  /// The rows that all lines take together.
  var rows: Int { lines.reduce(-gap) { $0 + $1.size.rows + gap } }

  /// The columns of the widest line.
  var columns: Int { lines.map(\.size.columns).max() ?? 0 }
}

extension Canvas {
  /// Writes lines of large letters from a row down, at the left edge or centred.
  mutating func write(_ big: BigLines, at point: Point, isCentred: Bool = false, role: Role) {
    var row = point.y
    for line in big.lines {
      let left = isCentred ? max(0, (size.columns - line.size.columns) / 2) : point.x
      write(line, at: Point(x: left, y: row), role: role)
      row += line.size.rows + big.gap
    }
  }
}

extension String {
  /// The text with the plain marks that there are large shapes for in the place of a printer's.
  fileprivate var plainlyPunctuated: String {
    String(
      flatMap { character -> String in
        switch character {
        case "’", "‘": "'"
        case "“", "”": "\""
        case "–", "—": "-"
        case "…": "..."
        default: String(character)
        }
      })
  }
}

extension Character {
  /// Whether there is a large letter for it, or it is space.
  fileprivate var isDrawnBig: Bool {
    isASCII && (isLetter || isNumber || isWhitespace || ".,:;!?'\"-+/%()#=*&_<>".contains(self))
  }
}
