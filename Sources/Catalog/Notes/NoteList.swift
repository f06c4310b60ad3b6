import Facilitation

/// Reads the items of Markdown lists, each with the heading that it stands under as its section.
///
/// What is indented below an item belongs to its text, a line each. Front matter, code and
/// paragraphs are left out.
struct NoteList {
  private enum Region {
    case text, frontMatter, code
  }

  private var region = Region.text
  private var section: String?
  private var rows: [NoteRow] = []
  /// Whether the next line that is indented belongs to the last item.
  private var isInItem = false

  /// The notes of a text, in order.
  static func rows(of text: String) -> [NoteRow] {
    var list = NoteList()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { list.take(line, at: index + 1) }
    return list.rows.filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  private mutating func take(_ line: Substring, at number: Int) {
    let bare = line.drop(while: \.isWhitespace)
    let isFence = bare.hasPrefix("```") || bare.hasPrefix("~~~")
    switch region {
    case .frontMatter: if line == "---" || line == "..." { region = .text }
    case .code: if isFence { region = .text }
    case .text where number == 1 && line == "---": region = .frontMatter
    case .text where isFence: region = .code
    case .text: takeText(line, bare, at: number)
    }
  }

  private mutating func takeText(_ line: Substring, _ bare: Substring, at number: Int) {
    if bare.isEmpty { return }
    if isInItem, line.startIndex < bare.startIndex, !rows.isEmpty {
      rows[rows.count - 1].text +=
        "\n" + Self.plain(Bullet(bare).map { "- \($0.text)" } ?? "\(bare)")
    } else if let heading = Self.heading(bare) {
      section = heading
      isInItem = false
    } else if let bullet = Bullet(bare) {
      rows.append(NoteRow(line: number, text: Self.plain(String(bullet.text)), section: section))
      isInItem = true
    } else {
      isInItem = false
    }
  }

  /// The text of a heading such as `## Steps ##`; nil for any other line.
  private static func heading(_ line: Substring) -> String? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.first?.isWhitespace == true else { return nil }
    var text = rest.drop(while: \.isWhitespace)
    while let last = text.last, last == "#" || last.isWhitespace { text.removeLast() }
    return plain(String(text))
  }

  /// The text without the backslashes that keep punctuation from being markup.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      let isPunctuation = character.isASCII && (character.isPunctuation || character.isSymbol)
      if isEscaped, !isPunctuation { plain.append("\\") }
      let begins = character == "\\" && !isEscaped
      if !begins { plain.append(character) }
      isEscaped = begins
    }
    return isEscaped ? plain + "\\" : plain
  }
}
