import ArgumentParser
import Facilitation
import Journal

/// `flipchart log`: the journal, an event a line.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Print a session's journal, an event a line.")

  @OptionGroup var place: SessionPlace
  @Argument(help: "The session: its file, or its name in the sessions folder.") var session: String
  @Flag(help: "As JSON Lines.") var json = false

  func run() throws {
    let saved = try SavedSession(unlocking: try place.library().sessionPath(session))
    for entry in saved.entries {
      for event in entry.events {
        json
          ? try printJSON(event, of: entry, in: saved.session)
          : try printLine(event, of: entry, in: saved.session)
      }
    }
  }

  private func printLine(_ event: Event, of entry: Entry, in session: Session) throws {
    let time = CivilTime(entry.at, in: session.details.zone)
    try emit(
      "\(entry.revision)  \(time.date) \(time.clock)  \(entry.actor.rawValue)  \(event.line(in: session))"
    )
  }

  private func printJSON(_ event: Event, of entry: Entry, in session: Session) throws {
    try emitJSON(
      Line(
        revision: entry.revision, command: entry.command, at: entry.at, actor: entry.actor,
        kind: event.kind, text: event.line(in: session)), pretty: false)
  }

  /// One event as JSON; ballots of a round that is not revealed have a text without their dots.
  private struct Line: Encodable {
    var revision: Int
    var command: CommandID
    var at: Instant
    var actor: Actor
    var kind: String
    var text: String
  }
}
