import Screen

/// A look in one line: `ink on paper bold`, each part of which may be left out.
struct StyleWords {
  let field: Field
  let palette: ThemePalette

  /// The look; nothing where a word is not understood, which is reported.
  func style() -> Style? {
    guard let line = field.scalar else {
      field.isNot(StyleWords.expected)
      return nil
    }
    var style = Style()
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if let first = words.first, first != "on", Style.Attributes(word: first) == nil {
      guard let colour = colour(words.removeFirst()) else { return nil }
      style.foreground = colour
    }
    if words.first == "on" {
      words.removeFirst()
      guard let colour = colour(words.popFirst() ?? "") else { return nil }
      style.background = colour
    }
    guard let attributes = attributes(words) else { return nil }
    style.attributes = attributes
    return style
  }

  static let expected = "a look such as “ink on paper bold”"

  private func colour(_ word: String) -> RGB? {
    if let colour = palette.colour(word) { return colour }
    field.report("has “\(word.shortened)” for a colour", expected: palette.advice(for: word))
    return nil
  }

  private func attributes(_ words: ArraySlice<String>) -> Style.Attributes? {
    var attributes: Style.Attributes = []
    for word in words {
      guard let attribute = Style.Attributes(word: word) else {
        let known = Style.Attributes.words.map(\.word)
        field.report(
          "has the word “\(word.shortened)”", expected: Nearest.advice(word, among: known))
        return nil
      }
      attributes.formUnion(attribute)
    }
    return attributes
  }
}

extension Style.Attributes {
  /// The words for the ways in which letters can be stressed.
  static let words: [(word: String, attribute: Style.Attributes)] = [
    ("normal", []), ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]

  /// The attribute that a word means.
  init?(word: String) {
    guard let match = Style.Attributes.words.first(where: { $0.word == word }) else { return nil }
    self = match.attribute
  }
}
