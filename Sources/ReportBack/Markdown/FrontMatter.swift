/// The YAML at the head of a Markdown file, as Pandoc and static site generators read it.
enum FrontMatter {
  /// A line of it in which typed text stands between quotation marks, whatever the template says.
  ///
  /// Pandoc reads such values as Markdown, so they are escaped as Markdown too.
  static func line(_ pieces: [TypedText.Piece]) -> String {
    guard pieces.contains(where: \.isTyped) else { return pieces.map(\.text).joined() }
    guard case .template(let head)? = pieces.first else { return quoted(pieces) }
    let key = keyLength(in: head)
    let rest = [TypedText.Piece.template(String(head.dropFirst(key)))] + pieces.dropFirst()
    return head.prefix(key) + quoted(rest)
  }

  /// How much of a line comes before its value: `title: `, `  - `.
  private static func keyLength(in head: String) -> Int {
    let characters = Array(head)
    let ends = characters.indices.dropFirst().filter { index in
      characters[index] == " " && ":-".contains(characters[index - 1])
    }
    return ends.first.map { $0 + 1 } ?? 0
  }

  private static func quoted(_ pieces: [TypedText.Piece]) -> String {
    var value = pieces.map { piece in
      switch piece {
      case .template(let text): text
      case .typed(let text): MarkdownEscape.singleLine(text)
      }
    }.joined()
    if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 {
      value = String(value.dropFirst().dropLast())
    }
    let escaped = value.map { "\\\"".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// What follows the front matter; all of it where there is none.
  static func body(of markdown: String) -> Substring {
    guard markdown.hasPrefix("---\n") else { return markdown[...] }
    var start = markdown.utf8.index(markdown.startIndex, offsetBy: 4)
    while let end = markdown.utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = markdown.utf8.index(after: end)
      if markdown[start..<end] == "---" { return markdown[next...] }
      start = next
    }
    return markdown[start...] == "---" ? "" : markdown[...]
  }
}
