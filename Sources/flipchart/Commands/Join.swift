import ArgumentParser
import Facilitation
import Journal
import Sync

/// `flipchart join`: a seat at a session that is hosted on another laptop.
struct Join: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Take a seat at a session that another laptop hosts.",
    discussion: """
      What is written here is kept in a copy on this laptop at once, and goes to the session as soon \
      as it can be reached. Joining again with the same ticket goes on with the same copy, even \
      while the host cannot be reached.
      """)

  @OptionGroup var place: SessionPlace
  @OptionGroup var appearance: LookArguments
  @Argument(help: "The ticket that the facilitator's screen shows; dashes and case do not matter.")
  var ticket: [String]
  @Option(help: "Who sits here: two helpers of one group undo each their own.") var name: String?
  @Flag(help: "Read out in lines, for a screen reader or a pipe; orders are typed as lines too.")
  var plain = false

  func run() async throws {
    let library = try place.library()
    let source = try await JoinedCopy(ticket.joined(separator: " "), name: name).open(in: library)
    do {
      let seating = Seating(source, actor: source.actor)
      if plain {
        await runInLines(at: seating, in: library)
      } else {
        try await runFullScreen(at: seating, appearance.look, in: library)
      }
      await source.close()
    } catch {
      await source.close()
      throw error
    }
  }
}
