import Screen

/// The colours that a theme has given names to.
struct ThemePalette {
  private var colours: [String: RGB] = [:]

  /// Such as `#ffcc00`, or a name out of the palette.
  static let expected = "a colour such as \"#ffcc00\" in quotes, or a name out of the palette"

  /// A palette without names.
  init() {}

  /// The named colours of a field, faulty ones left out and reported.
  init(_ field: Field) {
    guard let pairs = field.pairs, !pairs.isEmpty else {
      field.isNot("a set of names, each with a colon and a colour")
      return
    }
    for pair in pairs {
      guard let name = ThemePalette.name.read(pair.key),
        let colour = ThemePalette.colour.read(pair.value)
      else { continue }
      colours[name] = colour
    }
  }

  /// The colour that a word means; nothing where it is neither a colour nor a name.
  func colour(_ word: String) -> RGB? {
    colours[word] ?? RGB(hex: word)
  }

  /// What is expected for a word that is no colour of this palette.
  func advice(for word: String) -> String {
    let nearest = Nearest.nearest(to: word, among: colours.keys.sorted())
    return nearest.map { "“\($0)”" } ?? ThemePalette.expected
  }

  private static var colour: Reading<RGB> {
    Reading("a colour such as \"#ffcc00\" in quotes") { (text: String) in RGB(hex: text) }
  }

  private static var name: Reading<String> {
    let expected = "a name of letters, digits and hyphens, other than on and the words for styles"
    return Reading(expected) { (text: String) in
      let isName = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      return isName && text != "on" && Style.Attributes(word: text) == nil ? text : nil
    }
  }
}
