/// Inline CommonMark in which everything that people typed is text.
///
/// A literal is markup, an interpolated string is typed text and is escaped for the place where it
/// stands: `"**Who:** \(action.who)"`. There is no way to put a string in unescaped. Lines of typed
/// text are kept as lines.
struct MarkdownText: Hashable, ExpressibleByStringInterpolation {
  /// The lines, escaped; at least one.
  private(set) var lines: [String]

  /// Markup of our own.
  init(stringLiteral markup: String) {
    lines = [markup]
  }

  /// Markup of our own and typed text.
  init(stringInterpolation: StringInterpolation) {
    lines = stringInterpolation.lines
  }

  /// Text with another after it, on the same line.
  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    "\(left)\(right)"
  }

  /// With a full stop, unless it ends a sentence already.
  var sentence: MarkdownText {
    let last = lines.last?.last { !"*_”’\"')".contains($0) }
    return last.map { ".?!…。".contains($0) } ?? true ? self : self + "."
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// On one line, for a heading.
  var singleLine: String {
    lines.joined(separator: " ")
  }

  /// On lines that stay apart when they are shown, all but the first indented by so many columns.
  func hardWrapped(indent: Int) -> String {
    lines.joined(separator: "\\\n" + String(repeating: " ", count: indent))
  }

  /// Collects markup and typed text.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var lines = [""]

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ markup: String) {
      lines[lines.count - 1] += markup
    }

    /// Typed text.
    mutating func appendInterpolation(_ typed: String) {
      append(MarkdownEscape.lines(of: typed, atLineStart: lines == [""]))
    }

    /// Typed text in strong emphasis; nothing where there is none to emphasise.
    mutating func appendInterpolation(strong typed: String) {
      let text = MarkdownEscape.lines(of: typed, atLineStart: false)
      guard text != [""] else { return }
      appendLiteral("**")
      append(text)
      appendLiteral("**")
    }

    /// Typed text with its lines run together.
    mutating func appendInterpolation(line typed: String) {
      let lines = MarkdownEscape.lines(of: typed, atLineStart: self.lines == [""])
      appendLiteral(lines.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Where something is found: a link to follow where it is plainly one to the web, else text.
    mutating func appendInterpolation(address typed: String) {
      if MarkdownEscape.isWebAddress(typed) {
        appendLiteral("<\(typed)>")
      } else {
        appendInterpolation(line: typed)
      }
    }

    /// A number.
    mutating func appendInterpolation(_ number: Int) {
      appendLiteral(String(number))
    }

    /// Text that is escaped already.
    mutating func appendInterpolation(_ text: MarkdownText) {
      append(text.lines)
    }

    private mutating func append(_ more: [String]) {
      lines[lines.count - 1] += more.first ?? ""
      lines += more.dropFirst()
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
