/// Inline CommonMark in which everything that people typed is text.
///
/// A literal is markup, an interpolated string is typed text and is escaped for the place where it
/// stands: `"**Who:** \(action.who)"`. There is no way to put a string in unescaped. Lines of typed
/// text are kept as lines.
struct MarkdownText: Hashable, ExpressibleByStringInterpolation {
  /// The lines, escaped, with a line end between each two.
  private var markup: String

  /// Markup of our own.
  init(stringLiteral markup: String) {
    self.markup = markup
  }

  /// Markup of our own and typed text.
  init(stringInterpolation: StringInterpolation) {
    markup = stringInterpolation.markup
  }

  /// Text with another after it, on the same line.
  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    "\(left)\(right)"
  }

  /// The lines, escaped; at least one.
  var lines: [Substring] { markup.split(separator: "\n", omittingEmptySubsequences: false) }

  /// With a full stop, unless it ends a sentence already.
  var sentence: MarkdownText {
    let last = lines.last?.last { !"*_”’\"')".contains($0) }
    return last.map { ".?!…。".contains($0) } ?? true ? self : self + "."
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// On one line, for a heading.
  var singleLine: String { joined(by: " ") }

  /// On lines that stay apart when they are shown, all but the first indented by so many columns.
  func hardWrapped(indent: Int) -> String {
    joined(by: "\\\n" + String(repeating: " ", count: indent))
  }

  private func joined(by separator: @autoclosure () -> String) -> String {
    let bytes = markup.utf8Span.span
    let isLong = bytes.indices.contains { bytes[$0] == UInt8(ascii: "\n") }
    return isLong ? lines.joined(separator: separator()) : markup
  }

  /// Collects markup and typed text.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ markup: String) {
      self.markup += markup
    }

    /// Typed text.
    mutating func appendInterpolation(_ typed: String) {
      markup += MarkdownEscape.text(typed, atLineStart: markup.isEmpty)
    }

    /// Typed text in strong emphasis; nothing where there is none to emphasise.
    mutating func appendInterpolation(strong typed: String) {
      let text = MarkdownEscape.text(typed, atLineStart: false)
      guard !text.isEmpty else { return }
      markup += "**\(text)**"
    }

    /// Typed text with its lines run together.
    mutating func appendInterpolation(line typed: String) {
      markup += MarkdownEscape.singleLine(typed, atLineStart: markup.isEmpty)
    }

    /// Where something is found: a link to follow where it is plainly one to the web, else text.
    mutating func appendInterpolation(address typed: String) {
      if MarkdownEscape.isWebAddress(typed) {
        markup += "<\(typed)>"
      } else {
        appendInterpolation(line: typed)
      }
    }

    /// A number.
    mutating func appendInterpolation(_ number: Int) {
      markup += String(number)
    }

    /// Text that is escaped already.
    mutating func appendInterpolation(_ text: MarkdownText) {
      markup += text.markup
    }
  }
}

extension MarkdownText {
  /// Several in a row: "a", "a and b", "a, b and c".
  static func list(_ texts: [MarkdownText]) -> MarkdownText {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return joined(Array(texts.dropLast()), by: ", ") + " and " + last
  }

  /// Several with the same markup between them.
  static func joined(_ texts: [MarkdownText], by separator: MarkdownText) -> MarkdownText {
    guard let first = texts.first else { return "" }
    return texts.dropFirst().reduce(first) { $0 + separator + $1 }
  }
}
