/// The marks around typed text in a filled template, until it is known where it came to stand.
public enum TypedText {
  private static let start: Unicode.Scalar = "\u{1}"
  private static let end: Unicode.Scalar = "\u{2}"
  private static var startByte: UInt8 { 1 }
  private static var endByte: UInt8 { 2 }
  private static var lineEnd: UInt8 { UInt8(ascii: "\n") }

  /// The text with marks around it, without any marks of its own.
  public static func marked(_ text: String) -> String {
    let hasMarks = text.utf8.contains { $0 == startByte || $0 == endByte }
    return "\(start)\(hasMarks ? withoutMarks(text) : text)\(end)"
  }

  private static func withoutMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != start && $0 != end }))
  }

  /// The line that begins at a place in the bytes of a filled template, as what the template says and
  /// what was typed in turn, and where it ends.
  ///
  /// A line that was typed in the middle of typed text starts no line here.
  static func line(
    in filled: [UInt8], from place: Int
  ) -> (pieces: [Piece], end: Int) {
    var pieces: [Piece] = []
    var start = place
    var isTyped = false
    func take(upTo end: Int) {
      guard start < end else { return }
      let text = String(decoding: filled[start..<end], as: UTF8.self)
      pieces.append(isTyped ? .typed(text) : .template(text))
    }
    for here in place..<filled.count {
      switch filled[here] {
      case lineEnd where !isTyped:
        take(upTo: here)
        return (pieces, here)
      case startByte where !isTyped, endByte where isTyped:
        take(upTo: here)
        isTyped.toggle()
        start = here + 1
      default: continue
      }
    }
    take(upTo: filled.count)
    return (pieces, filled.count)
  }

  /// Where the line ends that begins at a place; nil where something typed stands in it.
  static func endOfUntypedLine(
    in filled: [UInt8], from place: Int
  ) -> Int? {
    let end = filled[place...].firstIndex { $0 == lineEnd || $0 == startByte } ?? filled.count
    return end == filled.count || filled[end] == lineEnd ? end : nil
  }

  /// A stretch of a line.
  enum Piece: Hashable {
    case template(String)
    case typed(String)

    var isTyped: Bool {
      if case .typed = self { true } else { false }
    }

    var text: String {
      switch self {
      case .template(let text), .typed(let text): text
      }
    }
  }
}
