import Screen

/// One row of the preview: a piece of a line of the report, in the roles of its Markdown.
///
/// What is shown is what is exported, its marks included.
struct ReportRow: Equatable, Sendable {
  /// Which line of the report it belongs to.
  let line: Int
  /// The columns that it stands in from the left.
  let indent: Int
  let spans: [Span]

  /// The rows of a report at a width.
  static func rows(of lines: [Substring], columns: Int) -> [ReportRow] {
    lines.indices.flatMap { rows(of: lines[$0], line: $0, columns: max(1, columns)) }
  }

  /// The rows of one line; those after the first stand under its text and not under its marks.
  private static func rows(of text: Substring, line: Int, columns: Int) -> [ReportRow] {
    let marked = MarkedLine(text)
    let lead = min(marked.lead.columns, columns / 2)
    let wrapped = WrappedText(marked.text, columns: max(1, columns - lead)).lines
    return wrapped.enumerated().map { place, piece in
      let spans = marked.spans(
        in: piece.range.lowerBound..<piece.range.lowerBound + piece.text.count)
      guard place == 0 else { return ReportRow(line: line, indent: lead, spans: spans) }
      let lead = Span(marked.lead.truncated(to: lead), marked.leadRole)
      return ReportRow(line: line, indent: 0, spans: [lead] + spans)
    }
  }
}

/// A line of Markdown: the marks that it begins with, and its text with its stressed words.
private struct MarkedLine {
  /// Spaces and the mark of a heading, an item or a quotation.
  let lead: String
  let leadRole: Role
  let text: String
  private let role: Role
  /// What each character of the text is, where a part of it is stressed; else empty.
  private let roles: [Role]

  init(_ line: Substring) {
    let spaces = line.prefix { $0 == " " }
    let rest = line.dropFirst(spaces.count)
    let mark = Self.mark(of: rest)
    lead = String(spaces + mark)
    text = String(rest.dropFirst(mark.count))
    role = Self.role(of: mark)
    leadRole = mark.hasPrefix("#") ? .dim : .accent
    roles = text.contains("*") ? Self.roles(of: text, plain: role) : []
  }

  private static func mark(of text: Substring) -> Substring {
    let heading = text.prefix { $0 == "#" }
    if !heading.isEmpty, text.dropFirst(heading.count).first == " " {
      return text.prefix(heading.count + 1)
    }
    let marks = ["- [ ] ", "- [x] ", "- ", "> "]
    return marks.first { text.hasPrefix($0) }.map { text.prefix($0.count) } ?? text.prefix(0)
  }

  private static func role(of mark: Substring) -> Role {
    switch mark {
    case "# ": .title
    case "## ": .heading
    case "### ", "#### ", "##### ", "###### ": .accent
    case "> ": .dim
    default: .plain
    }
  }

  /// Stars that are not escaped stress what stands between them.
  private static func roles(of text: String, plain: Role) -> [Role] {
    var roles: [Role] = []
    var isStressed = false
    var before: Character = " "
    var wasStar = false
    for character in text {
      let isStar = character == "*" && before != "\\"
      if !isStar, wasStar { isStressed.toggle() }
      roles.append(isStar ? .dim : isStressed ? .emphasis : plain)
      wasStar = isStar
      before = character
    }
    return roles
  }

  /// A range of the text's characters, by what they are.
  func spans(in range: Range<Int>) -> [Span] {
    let characters = text.dropFirst(range.lowerBound).prefix(range.count)
    guard !roles.isEmpty else { return [Span(String(characters), role)] }
    var spans: [Span] = []
    for (place, character) in characters.enumerated() {
      let role = roles[range.lowerBound + place]
      if let last = spans.last, last.role == role {
        spans[spans.count - 1] = Span(last.text + String(character), role)
      } else {
        spans.append(Span(String(character), role))
      }
    }
    return spans
  }
}
