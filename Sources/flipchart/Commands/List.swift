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
    let library = try place.library()
    let sessions = library.sessions.map { ($0, library.retention(of: $0.path)) }
    if json {
      return try emitJSON(
        sessions.map { session, retention in
          Listing(
            name: session.name, path: session.path, modified: session.modified,
            disposeOn: retention?.day.iso)
        })
    }
    for (session, retention) in sessions {
      let time = CivilTime(session.modified, in: .current)
      let kept = retention.map { "  (\($0.words))" } ?? ""
      try emit("\(time.date) \(time.clock)  \(session.name)\(kept)")
    }
  }

  private struct Listing: Encodable {
    var name: String
    var path: String
    var modified: Instant
    /// The day from which on it is to be disposed of, as `2026-12-21`.
    var disposeOn: String?
  }
}
