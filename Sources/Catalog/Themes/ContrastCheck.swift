import Screen

/// Whether the looks of a theme can be read, by the contrast that WCAG 2.2 defines.
struct ContrastCheck {
  let theme: Theme
  /// The least contrast of text.
  let minimum: Double

  /// What WCAG asks of lines and shapes that are not text.
  private static let graphic = 3.0

  /// Reports a role whose letters do not stand out from its ground enough.
  func check(_ role: Role, at field: Field) {
    let style = theme.style(for: role)
    guard let letters = style.foreground, let ground = style.background else { return }
    let least = role.isGraphic ? min(minimum, ContrastCheck.graphic) : minimum
    let contrast = letters.contrast(with: ground)
    guard contrast < least else { return }
    field.report(
      "has a contrast of \(rounded(contrast)) (\(letters.hex) on \(ground.hex))",
      expected: "at least \(rounded(least))")
  }

  /// One decimal, rounded down, so that what fails never looks as if it passed.
  private func rounded(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Role {
  /// Whether it is for lines and shapes, not for letters.
  var isGraphic: Bool {
    switch self {
    case .border, .borderFocused, .overlayBorder, .scrollTrack, .scrollThumb, .barFull, .barEmpty,
      .dot, .dotFree, .noteYellowEdge, .noteBlueEdge, .noteGreenEdge, .notePinkEdge,
      .noteOrangeEdge, .noteVioletEdge, .disabled:
      true
    default: false
    }
  }
}
