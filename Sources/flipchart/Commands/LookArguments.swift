import ArgumentParser

/// How the program is to look, for every command that opens a screen.
struct LookArguments: ParsableArguments {
  @Option(
    help: .init(
      """
      The colour theme; flipchart themes lists them. Without it $FLIPCHART_THEME, or paper; at the \
      projector's seat, projector.
      """, valueName: "name"))
  private var theme: String?
  @Flag(help: "Leave the mouse to the terminal, which selects text with it.")
  private var noMouse = false

  /// What was asked for.
  var look: Look { Look(theme: theme, usesMouse: !noMouse) }
}
