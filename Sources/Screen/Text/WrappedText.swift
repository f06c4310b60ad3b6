/// A text broken into lines of limited width, which remembers where each line came from.
///
/// Lines break after spaces, after hyphens inside words and between ideographs; a word that is
/// longer than a line is broken where the line ends. Spaces at a break hang beyond the edge.
public struct WrappedText: Hashable, Sendable {
  /// One line of the screen.
  public struct Line: Hashable, Sendable {
    /// What it says, without spaces at its end.
    public let text: String
    /// Which characters of the source it shows, the hanging spaces included.
    public let range: Range<Int>
    /// The columns that its text takes.
    public let columns: Int
  }

  /// The lines from top to bottom; there is always one at least.
  public let lines: [Line]
  /// The characters; nil where each of them is one byte and takes one column, as in most notes.
  private let pieces: [WrapPiece]?
  private let limit: Int

  /// Breaks a text into lines of at most so many columns, and at least one.
  public init(_ text: String, columns: Int) {
    limit = max(1, columns)
    if let ranges = Self.breaks(inPlain: text.utf8.span, columns: limit) {
      pieces = nil
      lines = ranges.map { Line(plain: text, $0) }
    } else {
      let pieces = text.map { WrapPiece($0) }
      var breaks = LineBreaks(columns: limit)
      for piece in pieces { breaks.take(piece) }
      breaks.finish()
      self.pieces = pieces
      lines = Line.lines(of: text, pieces, breaking: breaks.ranges)
    }
  }

  /// The lines of a text whose characters are its bytes; nil for any other.
  private static func breaks(
    inPlain bytes: Swift.Span<UInt8>, columns: Int
  ) -> [Range<Int>]? {
    var breaks = LineBreaks(columns: columns)
    for index in bytes.indices {
      let byte = bytes[index]
      // CR and LF beside each other are one character.
      guard byte < 0x80, byte != 0x0D else { return nil }
      breaks.take(WrapPiece(ascii: byte))
    }
    breaks.finish()
    return breaks.ranges
  }

  /// Where the cursor stands before a character; the end of the text is a place too.
  ///
  /// After a soft break that is the beginning of the next line.
  public func point(of offset: Int) -> Point {
    let row = row(of: offset)
    let range = lines[row].range
    let end = offset.clamped(to: range.lowerBound...range.upperBound)
    let used = (range.lowerBound..<end).reduce(0) { $0 + columns(at: $1) }
    return Point(x: min(limit, used), y: row)
  }

  /// The character that is shown at a point, or the nearest one.
  public func offset(at point: Point) -> Int {
    let row = point.y.clamped(to: 0...(lines.count - 1))
    let range = lines[row].range
    var used = 0
    for offset in range {
      used += columns(at: offset)
      if used > point.x { return offset }
    }
    return isSoftBreak(after: row) ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  private func columns(at offset: Int) -> Int { pieces?[offset].columns ?? 1 }

  private func row(of offset: Int) -> Int {
    lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
  }

  private func isSoftBreak(after row: Int) -> Bool {
    row + 1 < lines.count && lines[row + 1].range.lowerBound == lines[row].range.upperBound
  }
}

extension WrappedText.Line {
  /// A line of a text whose characters are its bytes.
  fileprivate init(plain text: String, _ range: Range<Int>) {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    var end = bytes.index(start, offsetBy: range.count)
    while end > start, WrapPiece(ascii: bytes[bytes.index(before: end)]).kind == .space {
      end = bytes.index(before: end)
    }
    self.init(
      text: String(text[start..<end]), range: range, columns: bytes.distance(from: start, to: end))
  }

  fileprivate static func lines(
    of text: String, _ pieces: [WrapPiece], breaking ranges: [Range<Int>]
  ) -> [WrappedText.Line] {
    var index = text.startIndex
    var offset = 0
    return ranges.map { range in
      index = text.utf8.index(index, offsetBy: bytes(of: pieces[offset..<range.lowerBound]))
      let shown = pieces[range].dropLast(while: { $0.kind == .space })
      let end = text.utf8.index(index, offsetBy: bytes(of: shown))
      offset = range.lowerBound
      let columns = shown.reduce(0) { $0 + $1.columns }
      return WrappedText.Line(text: String(text[index..<end]), range: range, columns: columns)
    }
  }

  private static func bytes(of pieces: ArraySlice<WrapPiece>) -> Int {
    pieces.reduce(0) { $0 + $1.bytes }
  }
}

extension ArraySlice {
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> ArraySlice {
    let last = lastIndex { !isDropped($0) }
    return self[startIndex..<(last.map { $0 + 1 } ?? startIndex)]
  }
}
