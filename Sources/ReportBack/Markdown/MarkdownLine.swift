/// A line of Markdown that the template wrote and into which people's text is put.
struct MarkdownLine {
  /// The line, escaped, which typed text may make several of.
  let markdown: String

  init(_ pieces: [TypedText.Piece]) {
    var writer = Writer()
    for piece in pieces { writer.write(piece) }
    markdown = pieces.last?.isTyped ?? false ? writer.ended : writer.line
  }

  private struct Writer {
    private(set) var line = ""

    /// A heading that ends in a number sign would lose it without the closing sequence.
    var ended: String { isHeading && line.hasSuffix("#") ? line + " #" : line }

    mutating func write(_ piece: TypedText.Piece) {
      switch piece {
      case .template(let text): line += text
      case .typed(let text): line += escaped(text)
      }
    }

    private func escaped(_ text: String) -> String {
      if isInAddress { return MarkdownEscape.address(text) }
      if isInTag { return MarkdownEscape.html(text) }
      if isHeading || line.hasPrefix("|") {
        return MarkdownEscape.singleLine(text, atLineStart: isAtStart)
      }
      if MarkdownEscape.isItsOwn(text, atLineStart: isAtStart) { return text }
      return MarkdownEscape.lines(of: text, atLineStart: isAtStart)
        .joined(separator: "\\\n" + margin)
    }

    private var isInAddress: Bool { line.hasSuffix("](") || line.hasSuffix("<") }

    /// Whether the template has opened an HTML tag and not closed it.
    private var isInTag: Bool {
      guard let open = line.lastIndex(of: "<"), !line[open...].contains(">") else { return false }
      return line[line.index(after: open)...].first?.isLetter ?? false
    }

    private var isHeading: Bool {
      let marks = line.prefix { $0 == "#" }.count
      return (1...6).contains(marks) && line.dropFirst(marks).first == " "
    }

    /// Whether nothing but the marks of blocks stands before.
    private var isAtStart: Bool { mark.count == line.count }

    /// The marks of blocks at the start: quotation, list, box, heading.
    private var mark: Substring { line.prefix { " >-*+#[]x0123456789.)".contains($0) } }

    /// What the lines that go on with the text begin with: so far in as a list's text.
    private var margin: String {
      let spaces = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(spaces)
      let digits = rest.prefix(while: \.isNumber).count
      if digits > 0, ".)".contains(rest.dropFirst(digits).first ?? "x") {
        return String(repeating: " ", count: spaces + digits + 2)
      }
      if rest.hasPrefix("> ") { return String(repeating: " ", count: spaces) + "> " }
      let isItem = ["- ", "* ", "+ "].contains { rest.hasPrefix($0) }
      return String(repeating: " ", count: spaces + (isItem ? 2 : 0))
    }
  }
}
