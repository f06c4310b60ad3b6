/// How every role looks.
public struct Theme: Hashable, Sendable {
  /// What the ground is like, so that a theme can be chosen for a bright or a dark room.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// For a bright room and a projector, or for a dark one.
    case light, dark
  }

  /// The name it is chosen by.
  public let name: String
  /// Whether its ground is light or dark.
  public let kind: Kind
  /// The least contrast of what it draws, from 1 to 21.
  public let contrast: Double
  /// What the theme itself says; other roles follow their parent.
  public let styles: [Role: Style]

  /// What WCAG asks of small text.
  public static let smallPrint = 4.5

  /// A theme from what it says of some or all roles.
  public init(
    name: String, kind: Kind, contrast: Double = Theme.smallPrint, styles: [Role: Style]
  ) {
    self.name = name
    self.kind = kind
    self.contrast = contrast
    self.styles = styles
  }

  /// How a role looks.
  ///
  /// A role of which the theme says nothing looks like its parent. Colours that a style leaves open
  /// are those of `plain`, so that a theme with a ground of its own has no holes in it.
  public func style(for role: Role) -> Style {
    var style = stated(for: role)
    let ground = styles[.plain]
    style.foreground = style.foreground ?? ground?.foreground
    style.background = style.background ?? ground?.background
    return style
  }

  /// How a role looks with so many colours to choose from.
  ///
  /// Without colours, the attributes of ``fallback`` are added, so that what is chosen, urgent or
  /// over can be told apart in any theme.
  public func style(for role: Role, palette: Palette) -> Style {
    guard palette == .monochrome else { return style(for: role) }
    let own = stated(for: role).attributes
    return Style(attributes: own.union(Theme.fallback.stated(for: role).attributes))
  }

  /// The role whose letters stand out least from their ground, and how much they do; nothing where a
  /// theme leaves all colours to the terminal.
  public var faintest: (role: Role, contrast: Double)? {
    Role.allCases.compactMap { role in style(for: role).contrast.map { (role, $0) } }
      .min { $0.1 < $1.1 }
  }

  private func stated(for role: Role) -> Style {
    var role = role
    while styles[role] == nil, let parent = role.parent { role = parent }
    return styles[role] ?? Style()
  }
}
