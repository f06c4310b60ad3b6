import Screen

/// Whether what a theme draws can be read, by the contrast that WCAG 2.2 defines.
///
/// A cell of the screen has one role, and a role has one pair of colours: so the roles are all the
/// pairs that are ever drawn, borders, bars and the papers of notes among them.
struct ContrastCheck {
  let theme: Theme

  /// Reports a role whose letters do not stand out from its ground enough.
  func check(_ role: Role, at field: Field) {
    let style = theme.style(for: role)
    guard let contrast = style.contrast else { return checkHalf(style, at: field) }
    guard contrast < theme.contrast else { return }
    let pair = [style.foreground, style.background].compactMap(\.?.hex).joined(separator: " on ")
    field.report(
      "has a contrast of \(contrast.tenths) (\(pair))",
      expected: "at least \(theme.contrast.tenths)")
  }

  /// One colour beside one of the terminal's own may be anything, even the same.
  private func checkHalf(_ style: Style, at field: Field) {
    guard style.foreground != nil || style.background != nil else { return }
    field.report(
      "has a colour for its \(style.foreground == nil ? "ground" : "letters") alone",
      expected: "both colours or none")
  }
}

extension Double {
  /// One decimal, rounded down, so that what fails never looks as if it passed.
  public var tenths: String {
    let tenths = Int(self * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
