import ArgumentParser

/// `flipchart` alone: the lobby.
struct Lobby: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lobby", abstract: "Open a saved session, or start one from a plan.")

  @OptionGroup var place: SessionPlace
  @OptionGroup var appearance: LookArguments

  @Argument(help: .hidden) var words: [String] = []

  func validate() throws {
    if let word = words.first {
      throw ValidationError("There is no command “\(word)”; flipchart --help lists them.")
    }
  }

  func run() async throws {
    try await runFullScreen(at: nil, appearance.look, in: try place.library())
  }
}
