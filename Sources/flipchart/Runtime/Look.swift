import Screen

/// How the program looks.
struct Look: Sendable {
  /// The colour theme; the usual one where nil.
  var theme: String?
  /// Whether the mouse is the program's, or selects text as it does elsewhere.
  var usesMouse = true

  /// Reads the theme, beside whatever else there is to do before the terminal is taken over.
  func readTheme(in library: Library) -> Task<Theme, any Error> {
    let name = theme ?? library.defaultTheme
    return Task.detached { try library.theme(named: name) }
  }
}
