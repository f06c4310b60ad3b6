extension StringProtocol {
  // All of these are asked hundreds of times a frame, and are made for the text at hand where they are
  // called: a generic walk in another module takes ten times as long.

  /// The columns that the text takes on one line.
  @inlinable public var columns: Int {
    if let fast = asciiColumns { return fast }
    return Glyphs(self).reduce(0) { $0 + $1.width }
  }

  /// The number of bytes, if all of them are printable ASCII.
  @inlinable var asciiColumns: Int? {
    var count = 0
    for byte in utf8 {
      guard byte >= 0x20 && byte < 0x7F else { return nil }
      count += 1
    }
    return count
  }

  /// Whether it is printable ASCII alone, so that every byte is a column.
  @inlinable var isPlain: Bool { asciiColumns != nil }

  /// The longest beginning that fits, never half a character.
  @inlinable public func prefix(columns limit: Int) -> SubSequence {
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
  @inlinable public func truncated(to limit: Int, ellipsis: String = "…") -> String {
    guard columns > limit else { return String(self) }
    let mark = ellipsis.columns <= limit ? ellipsis : ""
    return prefix(columns: Swift.max(0, limit - mark.columns)) + mark
  }

  /// The text in exactly `width` columns: cut with an ellipsis, or filled up with spaces.
  @inlinable public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = truncated(to: width)
    let free = Swift.max(0, width - text.columns)
    let before = alignment.space(before: free)
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: free - before)
  }
}

extension String {
  // A whole string has its bytes side by side, which is the quickest way to walk them.

  /// The columns that the text takes on one line.
  @inlinable public var columns: Int {
    utf8.span.plainColumns ?? Glyphs(self).reduce(0) { $0 + $1.width }
  }

  /// Whether it is printable ASCII alone, so that every byte is a column.
  @inlinable var isPlain: Bool { utf8.span.plainColumns != nil }
}

extension Swift.Span<UInt8> {
  /// The number of bytes, if all of them are printable ASCII.
  @inlinable var plainColumns: Int? {
    for index in indices where self[index] < 0x20 || self[index] >= 0x7F { return nil }
    return count
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
  @inlinable func space(before free: Int) -> Int {
    switch self {
    case .left: 0
    case .center: free / 2
    case .right: free
    }
  }
}
