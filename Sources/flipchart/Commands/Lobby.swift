import ArgumentParser

/// `flipchart` alone: the lobby.
struct Lobby: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lobby", abstract: "Open a saved session, or start one from a plan.")

  @OptionGroup var place: SessionPlace
  @OptionGroup var look: Look

  @Argument(help: .hidden) var words: [String] = []

  func validate() throws {
    if let word = words.first {
      throw ValidationError("There is no command “\(word)”; flipchart --help lists them.")
    }
  }

  func run() async throws {
    try await runFullScreen(at: nil, look, in: try place.library())
  }
}

/// How the program looks.
struct Look: ParsableArguments {
  @Option(
    help: .init(
      """
      The colour theme; flipchart themes lists them. Without it $FLIPCHART_THEME, or paper; at the \
      projector's seat, projector.
      """, valueName: "name"))
  var theme: String?
  @Flag(help: "Leave the mouse to the terminal, which selects text with it.")
  var noMouse = false
}
