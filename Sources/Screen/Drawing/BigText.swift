/// A line of large letters for a wall, such as a clock that the last row of chairs can read.
///
/// There are shapes for A to Z, digits and common punctuation. Small letters are drawn as capitals,
/// and any other character stands in the middle row as itself.
public struct BigText: Hashable, Sendable {
  /// How large a letter is.
  public enum Scale: CaseIterable, Hashable, Sendable {
    /// Three rows, by half blocks.
    case small
    /// Five rows.
    case large
    /// Ten rows.
    case huge
  }

  /// The rows as text, all of the same width.
  public let rows: [String]

  /// The room that the letters take.
  public var size: Size { Size(columns: rows.first?.columns ?? 0, rows: rows.count) }

  /// A line of large letters.
  public init(_ text: String, scale: Scale = .small) {
    let letters = text.uppercased().map { BigLetter($0, scale: scale) }
    let gap = String(repeating: " ", count: scale.gap)
    rows = (0..<scale.rows).map { row in
      letters.map { $0.rows[row] }.joined(separator: gap)
    }
  }
}

extension BigText.Scale {
  var rows: Int {
    switch self {
    case .small: 3
    case .large: 5
    case .huge: 10
    }
  }

  var gap: Int {
    switch self {
    case .small: 1
    case .large: 2
    case .huge: 4
    }
  }
}

extension Canvas {
  /// Draws large letters with their top left corner at a point, over whatever is there.
  public mutating func write(_ text: BigText, at point: Point, role: Role? = nil) {
    write(lines: text.rows, at: point, role: role)
  }
}
