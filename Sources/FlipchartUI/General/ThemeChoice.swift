import Facilitation
import Screen

extension Model {
  /// Shows the next theme.
  mutating func switchTheme() -> [Effect] {
    let place = themes.firstIndex(of: theme) ?? -1
    let effects = wear(themes[(place + 1) % themes.count])
    say(.information, "Colours: \(theme).")
    return effects
  }

  /// Lists the themes; each is tried on as it is chosen.
  mutating func chooseTheme() -> [Effect] {
    let items = themes.map { name in
      Picker.Item(label: name, detail: name == theme ? "in use" : "")
    }
    return open(
      Picker(
        purpose: .theme(themes, before: theme), title: "Which colours?", items: items,
        selected: themes.firstIndex(of: theme) ?? 0))
  }

  /// Shows at once what is chosen in a list, where that can be shown.
  mutating func preview(_ picker: Picker) -> [Effect] {
    guard case .theme(let themes, _) = picker.purpose, let index = picker.chosen else { return [] }
    return wear(themes[index])
  }

  /// Leaves a list as if nothing had been chosen in it.
  mutating func cancel(_ picker: Picker) -> [Effect] {
    layers.removeLast()
    guard case .theme(_, let before) = picker.purpose else { return [] }
    return wear(before)
  }

  /// A projector begins with the theme that is made for it.
  mutating func dressForSeat() -> [Effect] {
    guard actor.seat == .projector, let projectorTheme, themes.contains(projectorTheme) else {
      return []
    }
    return wear(projectorTheme)
  }

  private mutating func wear(_ theme: String) -> [Effect] {
    guard theme != self.theme else { return [] }
    self.theme = theme
    return [.switchTheme(theme)]
  }
}
