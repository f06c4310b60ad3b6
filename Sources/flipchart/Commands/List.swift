import ArgumentParser
import Catalog
import Facilitation

/// `flipchart list`: the saved sessions.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the saved sessions: those due for disposal, then the newest first.")

  @OptionGroup var place: SessionPlace
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let library = try place.library()
    let listings = library.sessions.map { session in
      Listing(
        name: session.name, path: session.path, modified: session.modified,
        retention: library.retention(of: session.path), isLocked: library.isLocked(session.path))
    }
    let sessions = listings.filter(\.isDue) + listings.filter { !$0.isDue }
    if json { return try emitJSON(sessions) }
    for session in sessions {
      let time = CivilTime(session.modified, in: .current)
      let said = [session.isLocked ? "locked" : nil, session.retention?.words].compactMap(\.self)
      let told = said.isEmpty ? "" : "  (\(said.joined(separator: ", ")))"
      try emit("\(time.date) \(time.clock)  \(session.name)\(told)")
    }
  }

  private struct Listing: Encodable {
    var name: String
    var path: String
    var modified: Instant
    var retention: Retention?
    var isLocked: Bool

    var isDue: Bool { retention?.isDue ?? false }

    private enum CodingKeys: CodingKey {
      case name, path, modified, disposeOn, locked
    }

    /// `disposeOn` is the day from which on it is to be disposed of, as `2026-12-21`.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(path, forKey: .path)
      try container.encode(modified, forKey: .modified)
      try container.encodeIfPresent(retention?.day.iso, forKey: .disposeOn)
      try container.encode(isLocked, forKey: .locked)
    }
  }
}
