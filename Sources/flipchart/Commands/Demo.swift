import ArgumentParser
import Facilitation
import Journal

/// `flipchart demo`: a made-up room of 24, ready to vote.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the reference plan with a made-up room of 24, ready to vote.",
    discussion: "Each time in a fresh session file of its own.")

  @OptionGroup var place: SessionPlace
  @OptionGroup var appearance: LookArguments
  @Option(
    name: .shortAndLong,
    help: .init("The file to make; one in the sessions folder without it.", valueName: "file"))
  var output: String?
  @Flag(help: "Make the session and print its path, without opening it.") var noOpen = false

  func run() async throws {
    let library = try place.library()
    let path = try await DemoRoom.create(in: library, at: output)
    if noOpen { return try emit(path) }
    try await SessionFile.whileOpen(at: path) { journal in
      try await runFullScreen(
        at: Seating(journal, actor: .facilitator), appearance.look, in: library)
    }
  }
}
