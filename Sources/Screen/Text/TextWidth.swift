extension StringProtocol {
  /// The columns that the text takes on one line.
  public var columns: Int {
    if let fast = asciiColumns { return fast }
    return Glyphs(self).reduce(0) { $0 + $1.width }
  }

  /// The number of bytes, if all of them are printable ASCII.
  private var asciiColumns: Int? {
    var count = 0
    for byte in utf8 {
      guard byte >= 0x20 && byte < 0x7F else { return nil }
      count += 1
    }
    return count
  }

  /// Whether it is printable ASCII alone, so that every byte is a column.
  var isPlain: Bool { asciiColumns != nil }

  /// The longest beginning that fits, never half a character.
  public func prefix(columns limit: Int) -> SubSequence {
    if isPlain {
      let end = utf8.index(startIndex, offsetBy: Swift.max(0, limit), limitedBy: endIndex)
      return self[..<(end ?? endIndex)]
    }
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += self[end].columns
      if used > limit { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// The text itself where it fits, else its beginning and an ellipsis.
  public func truncated(to limit: Int, ellipsis: String = "…") -> String {
    guard columns > limit else { return String(self) }
    let mark = ellipsis.columns <= limit ? ellipsis : ""
    return prefix(columns: Swift.max(0, limit - mark.columns)) + mark
  }

  /// The text in exactly `width` columns: cut with an ellipsis, or filled up with spaces.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = truncated(to: width)
    let free = Swift.max(0, width - text.columns)
    let before = alignment.space(before: free)
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: free - before)
  }
}

extension Character {
  /// The columns that the character takes.
  public var columns: Int {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    guard scalars.next() != nil else { return ScalarShape(first).columns }
    return Glyphs(String(self)).reduce(0) { $0 + $1.width }
  }
}

/// Where a text stands in the room it has.
public enum Alignment: Hashable, Sendable {
  /// All free room after the text, half of it on each side, or all of it before.
  case left, center, right

  /// How much of the free room goes before the text.
  func space(before free: Int) -> Int {
    switch self {
    case .left: 0
    case .center: free / 2
    case .right: free
    }
  }
}
