import ArgumentParser
import Catalog
import Facilitation

/// `flipchart list`: the saved sessions.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the saved sessions, newest first.")

  @OptionGroup var place: SessionPlace
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let sessions = try place.library().sessions
    if json {
      return try emitJSON(
        sessions.map {
          Listing(name: $0.name, path: $0.path, modified: $0.modified)
        })
    }
    for session in sessions {
      let time = CivilTime(session.modified, in: .current)
      try emit("\(time.date) \(time.clock)  \(session.name)")
    }
  }

  private struct Listing: Encodable {
    var name: String
    var path: String
    var modified: Instant
  }
}
