import Screen

/// A text as large as a room allows: in the largest letters that it fits into, else in plain lines
/// with space between them.
struct ReadingText: Sendable {
  private enum Lines {
    case big([BigText], gap: Int)
    case plain([String], gap: Int)
  }

  private let lines: Lines

  init(_ text: String, in size: Size) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let big = text.allSatisfy(\.isDrawnBig) && !words.isEmpty
    let sizes: [(BigText.Scale, gap: Int)] = [(.huge, 2), (.large, 2), (.small, 1), (.small, 0)]
    for (scale, gap) in big ? sizes : [] {
      if let lines = Self.wrapped(words, scale, size, gap: gap) {
        self.lines = .big(lines, gap: gap)
        return
      }
    }
    let lines = Self.balanced(text, columns: min(size.columns, 100))
    let gap = lines.count * 2 <= size.rows ? 1 : 0
    self.lines = .plain(lines.clipped(to: size.rows, columns: size.columns), gap: gap)
  }

  /// The text in as few lines as the width allows, and those of much the same length.
  private static func balanced(_ text: String, columns: Int) -> [String] {
    var best = WrappedText(text, columns: columns).lines
    var (narrow, wide) = (1, columns)
    while narrow < wide {
      let middle = (narrow + wide) / 2
      let lines = WrappedText(text, columns: middle).lines
      if lines.count <= best.count {
        best = lines
        wide = middle
      } else {
        narrow = middle + 1
      }
    }
    return best.map(\.text)
  }

  /// The words in lines of large letters; nil where they do not fit.
  private static func wrapped(
    _ words: [String], _ scale: BigText.Scale, _ size: Size, gap: Int
  ) -> [BigText]? {
    var lines: [BigText] = []
    var line = ""
    var rows = 0
    for word in words + [nil] as [String?] {
      let longer = word.map { line.isEmpty ? $0 : "\(line) \($0)" }
      if let longer, BigText(longer, scale: scale).size.columns <= size.columns {
        line = longer
        continue
      }
      guard !line.isEmpty else { return nil }
      let big = BigText(line, scale: scale)
      rows += big.size.rows + (lines.isEmpty ? 0 : gap)
      guard big.size.columns <= size.columns, rows <= size.rows else { return nil }
      lines.append(big)
      line = word ?? ""
    }
    return lines
  }

  /// Draws the text in the middle of the canvas.
  func draw(on canvas: inout Canvas, role: Role) {
    switch lines {
    case .big(let lines, let gap):
      draw(lines.map(\.rows), gap: gap, on: &canvas, role: role)
    case .plain(let lines, let gap):
      draw(lines.map { [$0] }, gap: gap, on: &canvas, role: role)
    }
  }

  private func draw(_ lines: [[String]], gap: Int, on canvas: inout Canvas, role: Role) {
    let height = lines.reduce(-gap) { $0 + $1.count + gap }
    var y = max(0, (canvas.size.rows - height) / 2)
    for line in lines {
      let width = line.first?.columns ?? 0
      canvas.write(
        lines: line, at: Point(x: max(0, (canvas.size.columns - width) / 2), y: y), role: role)
      y += line.count + gap
    }
  }
}

extension Character {
  /// Whether there is a large letter for it, or it is space.
  fileprivate var isDrawnBig: Bool {
    isASCII
      ? isLetter || isNumber || isWhitespace || ".,:;!?'\"-+/%()#=*&_<>".contains(self) : false
  }
}
