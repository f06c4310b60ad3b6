import Facilitation
import Screen

/// Makes a theme of the keys of its file.
struct ThemeReader {
  private let keys: Keyed<ThemeKey>

  /// Reads a theme, every role of it.
  static var reading: Reading<Theme> {
    .keyed("a theme with a name, a kind and roles", ThemeKey.self) { keys in
      ThemeReader(keys: keys).theme()
    }
  }

  private func theme() -> Theme? {
    let name = keys.required(.name, .text(.name))
    let kind: Theme.Kind? = keys.required(.kind, .choice)
    let contrast = keys.optional(
      .contrast, .fraction(in: 1...21), absent: Theme.smallPrint)
    let palette = keys[.palette].map(ThemePalette.init) ?? ThemePalette()
    let roles = keys.required(.roles, .roles(palette))
    guard let name, let kind, let contrast, let roles else { return nil }
    let theme = Theme(
      name: name, kind: kind, contrast: contrast, styles: roles.compactMapValues(\.style))
    let check = ContrastCheck(theme: theme)
    for role in Role.allCases {
      if let field = roles[role]?.field { check.check(role, at: field) }
    }
    return theme
  }
}

/// How a role looks, and where the file says so.
private struct StatedStyle {
  let field: Field
  let style: Style?
}

extension Reading where Value == [Role: StatedStyle] {
  /// The looks of all roles: a program may fall back on a role's parent, a file may not leave one out.
  fileprivate static func roles(_ palette: ThemePalette) -> Reading {
    .keyed("a set of all roles", Role.self) { keys in
      var roles: [Role: StatedStyle] = [:]
      for role in Role.allCases {
        let style = keys.required(role, .style(palette))
        if let field = keys[role] { roles[role] = StatedStyle(field: field, style: style) }
      }
      return roles
    }
  }
}
