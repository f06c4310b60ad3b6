import ArgumentParser
import Curses
import Facilitation
import FlipchartUI
import Journal

/// `flipchart replay`: a session played again, read-only.
struct ReplaySession: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play a session again, as one of its seats saw it.",
    discussion: """
      Nothing is changed. Space pauses, the arrows go from entry to entry, + and - change the speed, \
      q ends. Pauses of more than a quarter of an hour are cut to that.
      """)

  @OptionGroup var place: SessionPlace
  @OptionGroup var appearance: LookArguments
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Option(help: .init("How many times as fast.", valueName: "times")) var speed = 60
  @Option(
    help: .init(
      "Whose screen: facilitator, projector or helper:GROUP.", valueName: "seat"))
  var seat = SeatArgument.facilitator
  @Flag(help: "Print what happened, a line each with its time, instead.") var plain = false

  func validate() throws {
    if !(1...3_600).contains(speed) {
      throw ValidationError("A speed is a number from 1 to 3600.")
    }
  }

  func run() async throws {
    let library = try place.library()
    let path = try library.sessionPath(session)
    if plain || !Terminal.isThere { return try tell(SavedSession(unlocking: path)) }
    try await runReplay(
      replay(of: path), named: Seating.name(of: path), appearance.look, in: library)
  }

  private func replay(of path: String) throws -> Replay {
    let saved = try SavedSession(unlocking: path)
    return Replay(entries: saved.entries, actor: try seat.actor(in: saved.session), speed: speed)
  }

  /// Prints each entry as a sentence, with its time on the session's clock.
  private func tell(_ saved: SavedSession) throws {
    let timeline = Timeline(saved.entries)
    for (entry, sentence) in zip(timeline.entries, timeline.sentences) {
      let time = CivilTime(entry.at, in: saved.session.details.zone)
      try emit("\(time.date) \(time.clock)  \(sentence)")
    }
  }
}
