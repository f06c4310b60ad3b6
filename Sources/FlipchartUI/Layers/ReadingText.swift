import Screen

/// A text as large as a room allows: in the largest letters that it fits into, else in plain lines
/// with space between them.
struct ReadingText: Sendable {
  private enum Lines {
    case big(BigLines)
    case plain([String], gap: Int)
  }

  private let lines: Lines

  init(_ text: String, in size: Size) {
    let sizes: [(BigText.Scale, gap: Int)] = [(.huge, 2), (.large, 2), (.small, 1), (.small, 0)]
    for (scale, gap) in sizes {
      guard let big = BigLines(text, scale: scale, columns: size.columns, gap: gap),
        big.rows <= size.rows
      else { continue }
      lines = .big(big)
      return
    }
    let plain = Self.balanced(text, columns: min(size.columns, 100))
    lines = .plain(
      plain.clipped(to: size.rows, columns: size.columns),
      gap: plain.count * 2 <= size.rows ? 1 : 0)
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

  /// Draws the text in the middle of the canvas.
  func draw(on canvas: inout Canvas, role: Role) {
    switch lines {
    case .big(let lines):
      let top = max(0, (canvas.size.rows - lines.rows) / 2)
      canvas.write(lines, at: Point(x: 0, y: top), isCentred: true, role: role)
    case .plain(let lines, let gap):
      draw(lines, gap: gap, on: &canvas, role: role)
    }
  }

  private func draw(_ lines: [String], gap: Int, on canvas: inout Canvas, role: Role) {
    let height = lines.count * (1 + gap) - gap
    let top = max(0, (canvas.size.rows - height) / 2)
    for (place, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(x: 0, y: top + place * (1 + gap)), width: canvas.size.columns, .center,
        role: role)
    }
  }
}
