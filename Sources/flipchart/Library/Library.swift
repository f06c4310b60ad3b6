import Catalog
import Facilitation
import FlipchartUI
import Foundation
import Journal
import Screen

/// The plans, themes and saved sessions that this run of the program sees.
struct Library: Sendable {
  private let catalog: Catalog
  private let folder: SessionFolder
  private let environment: [String: String]

  /// Looks around from where the program was started.
  ///
  /// - Parameter sessions: the folder of saved sessions; nil for the usual one.
  init(sessions: String?) throws {
    let process = ProcessInfo.processInfo
    environment = process.environment
    let surroundings = Surroundings(
      executable: Self.executable, workingDirectory: FileManager.default.currentDirectoryPath,
      environment: environment)
    catalog = try Catalog(in: surroundings)
    folder = try SessionFolder(option: sessions, in: surroundings)
  }

  /// The plans that can be used, by name.
  var plans: [CatalogEntry<Plan>] { catalog.plans }
  /// The themes that can be used, by name.
  var themes: [CatalogEntry<Theme>] { catalog.themes }
  /// The names of the themes; one with mistakes says so when it is chosen, so that no start waits for
  /// all of them to be read.
  var themeNames: [String] { catalog.themeNames }
  /// The saved sessions, newest first.
  var sessions: [SavedFile] { folder.sessions }

  /// The theme that is used unless another is asked for.
  var defaultTheme: String { environment["FLIPCHART_THEME"] ?? "paper" }

  /// The theme of a projector's seat unless `--theme` asks for another: what a person likes on their
  /// own screen says nothing about a wall.
  static let projectorTheme = "projector"

  /// A plan by its short name or its file.
  func plan(named name: String) throws -> Plan {
    try catalog.plan(name)
  }

  /// A theme by its name or its file.
  func theme(named name: String) throws -> Theme {
    try catalog.theme(name)
  }

  /// The file of a saved session, by its path, its name or the beginning of it.
  func sessionPath(_ argument: String) throws -> String {
    try folder.resolve(argument)
  }

  /// A file that no session has yet, in a folder that is there.
  func newSessionPath(for order: SessionOrder, slug: String? = nil) throws -> String {
    try newPath(
      date: order.day(at: .now), slug: slug ?? Slug.make(order.title ?? order.plan.slug))
  }

  /// A file that nothing has yet, in a folder that is there.
  func newPath(date: String, slug: String) throws -> String {
    try WholeFile.makeFolder(folder.path)
    return folder.newPath(date: date, slug: slug)
  }

  /// What the lobby has to offer.
  ///
  /// - Parameters:
  ///   - newest: of how many sessions to read the groups too, for a helper to choose from.
  ///   - withHeads: whether to read of every session how long it is kept, and whether it is locked.
  func listing(groupsOf newest: Int = 0, withHeads: Bool = false) -> LobbyListing {
    LobbyListing(
      sessions: sessions.enumerated().map { place, session in
        let changed = CivilTime(session.modified, in: .current)
        return .init(
          name: session.name, path: session.path, changed: "\(changed.date) \(changed.clock)",
          groups: place < newest ? groups(of: session.path) : [],
          retention: withHeads ? retention(of: session.path) : nil,
          isLocked: withHeads && isLocked(session.path))
      },
      plans: plans.compactMap { try? $0.content.get() })
  }

  /// How long a session's file is still to be kept; nil where it does not say.
  func retention(of path: String) -> Retention? {
    let day = try? SavedHead(at: path).disposalDay
    return day.map { Retention(until: $0, at: .now, in: .current) }
  }

  /// Whether a session's file is locked; what cannot be read is not.
  func isLocked(_ path: String) -> Bool { (try? SavedHead(at: path).isLocked) ?? false }

  private func groups(of path: String) -> [LobbyListing.GroupChoice] {
    let session = try? SavedSession.session(at: path)
    return session?.groups.map { .init(id: $0.id, name: $0.name) } ?? []
  }

  /// The program's own file, links followed, so that what was installed beside it is found.
  private static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }
}
