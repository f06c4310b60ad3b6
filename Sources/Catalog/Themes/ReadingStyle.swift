import Screen

extension Reading where Value == Style {
  /// A look, in one line or with its keys.
  static func style(_ palette: ThemePalette) -> Reading {
    Reading(StyleWords.expected) { field in
      guard field.pairs == nil else { return full(palette).read(field) }
      return StyleWords(field: field, palette: palette).style()
    }
  }

  private static func full(_ palette: ThemePalette) -> Reading {
    .keyed(StyleWords.expected, StyleKey.self) { keys in
      let flags: [(StyleKey, Style.Attributes)] = [
        (.bold, .bold), (.dim, .dim), (.italic, .italic), (.underline, .underline),
        (.reverse, .reverse),
      ]
      let set = flags.filter { keys.optional($0.0, .flag) == true }
      return Style(
        foreground: keys.optional(.fg, .colour(palette)),
        background: keys.optional(.bg, .colour(palette)),
        attributes: set.reduce(into: []) { $0.formUnion($1.1) })
    }
  }
}

extension Reading where Value == RGB {
  fileprivate static func colour(_ palette: ThemePalette) -> Reading {
    Reading(ThemePalette.expected) { (text: String) in palette.colour(text) }
  }
}
