import ArgumentParser

/// `flipchart` alone: the lobby.
struct Lobby: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lobby", abstract: "Open a saved session, or start one from a plan.")

  @OptionGroup var place: SessionPlace
  @OptionGroup var look: Look

  func run() async throws {
    try await runFullScreen(at: nil, theme: look.theme, in: try place.library())
  }
}

/// How the program looks.
struct Look: ParsableArguments {
  @Option(help: "The colour theme; flipchart themes lists them.") var theme: String?
}
