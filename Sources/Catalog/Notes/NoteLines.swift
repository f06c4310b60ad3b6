import Facilitation

/// Reads a note from each line that is not blank, without the bullet before it.
enum NoteLines {
  /// The notes of a text, in order.
  static func rows(of text: String) -> [NoteRow] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { index, line in
        let bare = line.drop(while: \.isWhitespace)
        let said = Bullet(bare)?.text ?? bare
        return said.allSatisfy(\.isWhitespace) ? nil : NoteRow(line: index + 1, text: String(said))
      }
  }
}

/// A mark that begins an item of a list, and what follows it.
struct Bullet {
  /// The item's text, without a box to tick.
  let text: Substring

  /// The bullet at the beginning of a line; nil where there is none.
  init?(_ line: Substring) {
    guard let mark = Self.mark(of: line) else { return nil }
    let rest = line.dropFirst(mark)
    guard rest.isEmpty || rest.first?.isWhitespace == true else { return nil }
    let said = rest.drop(while: \.isWhitespace)
    let isBox = ["[ ] ", "[x] ", "[X] "].contains { said.hasPrefix($0) }
    text = isBox ? said.dropFirst(4) : said
  }

  /// How many characters the mark has: `-`, `*`, `+`, `•`, `1.`, `1)`.
  private static func mark(of line: Substring) -> Int? {
    if let first = line.first, "-*+•".contains(first) { return 1 }
    let digits = line.prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), let end = line.dropFirst(digits).first, ".)".contains(end)
    else { return nil }
    return digits + 1
  }
}
