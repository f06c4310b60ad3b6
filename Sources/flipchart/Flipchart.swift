import ArgumentParser
import Curses
import Foundation

/// The command `flipchart`: a full-screen program, and the same work from a shell.
@main
struct Flipchart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flipchart",
    abstract: "Sticky notes, dot-votes and breakout groups on one screen, and a report at the end.",
    discussion: """
      Without a command it opens the lobby: go on with a saved session, or start one from a plan.
      Everything is saved at every step.
      """,
    version: "0.1.0",
    // Each says its name: to make all of them from the names of types is a third of a start.
    subcommands: [
      Lobby.self, Demo.self, Plans.self, PlanCommand.self, Themes.self, List.self, New.self,
      Open.self, Join.self, Merge.self, Show.self,
      Add.self, Apply.self, Log.self, Export.self, PrintTemplate.self, Import.self,
      Synthesise.self, Prepare.self,
      HostCommand.self, ReplaySession.self, Check.self, Verify.self,
      Recover.self, Redact.self, Anonymise.self, Lock.self, Unlock.self,
      Dispose.self,
    ],
    defaultSubcommand: Lobby.self)

  /// Runs the command line on the main thread, to the end of the program.
  static func main() {
    Task {
      await runCommandLine()
      Foundation.exit(0)
    }
    MainLoop.run()
  }

  /// Runs the command line; a failure is one sentence on standard error and exit status 1.
  @MainActor
  private static func runCommandLine() async {
    do {
      if let plain = PlainCommandLine(CommandLine.arguments.dropFirst()) {
        return try await plain.run()
      }
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      guard let failure = Failure(error) else { exit(withError: error) }
      complain(failure.sentence)
      Foundation.exit(1)
    }
  }
}
