import Facilitation
import Foundation

/// The folder that sessions are saved in.
public struct SessionFolder: Hashable, Sendable {
  /// Where it is; it need not be there yet.
  public let path: String

  /// The folder at a path.
  public init(path: String) {
    self.path = path
  }

  /// The folder that a program uses: the one it was told, else `FLIPCHART_SESSIONS`, else `sessions`
  /// in the working directory where there is one, else `dataFolder`.
  ///
  /// - Throws: `CatalogError.unreadable` where there is none of them, and no home.
  public init(option: String?, in surroundings: Surroundings) throws(CatalogError) {
    let here = surroundings.absolute("sessions")
    if let told = option ?? surroundings.variable("FLIPCHART_SESSIONS") {
      self.init(path: surroundings.absolute(told))
    } else if SessionFolder.isFolder(here) {
      self.init(path: here)
    } else if let folder = surroundings.dataFolder {
      self.init(path: folder)
    } else {
      throw .unreadable(
        "The folder for sessions", reason: "there is no home; name one with --sessions")
    }
  }

  /// The saved sessions, the one that was written to last first.
  public var sessions: [SavedFile] {
    TextFile.paths(in: path, ending: SavedFile.ending).compactMap(SessionFolder.session)
      .sorted { ($1.modified, $0.name) < ($0.modified, $1.name) }
  }

  /// A path that is free for a new session: `2026-11-21-localizing-data.flipchart`, with `-2` and
  /// so on where that is taken.
  ///
  /// Whoever makes the file must still make it exclusively: another program may be faster.
  ///
  /// - Parameters:
  ///   - date: The day, as `2026-11-21`.
  ///   - slug: The short name, as `Slug.make` gives it.
  public func newPath(date: String, slug: String) -> String {
    var name = "\(date)-\(slug)"
    var number = 1
    while FileManager.default.fileExists(atPath: "\(path)/\(name)\(SavedFile.ending)") {
      number += 1
      name = "\(date)-\(slug)-\(number)"
    }
    return "\(path)/\(name)\(SavedFile.ending)"
  }

  /// The path of the session that somebody means: a path, the whole name, or the beginning of it
  /// (with its date or without) that only one of them has.
  ///
  /// What has a `/` or the ending is a path where no session of the folder is called so, whether
  /// anything is there or not.
  ///
  /// - Throws: `CatalogError.unknownSession` or `.ambiguousSession`.
  public func resolve(_ typed: String) throws(CatalogError) -> String {
    let isFile = typed.hasSuffix(SavedFile.ending)
    if typed.contains("/") || isFile && FileManager.default.fileExists(atPath: typed) {
      return typed
    }
    let sessions = sessions
    let name = isFile ? Slug.stem(of: typed) : typed
    if let exact = sessions.first(where: { $0.name == name }) { return exact.path }
    return isFile ? typed : try match(typed, among: sessions).path
  }

  private func match(
    _ typed: String, among sessions: [SavedFile]
  ) throws(CatalogError) -> SavedFile {
    let called = sessions.filter { $0.isCalled(typed) }
    let matches = called.count == 1 ? called : sessions.filter { $0.isMeant(by: typed) }
    guard let match = matches.first else { throw .unknownSession(typed, folder: path) }
    guard matches.count == 1 else {
      throw .ambiguousSession(typed, matches: matches.map(\.name).sorted())
    }
    return match
  }

  private static func session(at path: String) -> SavedFile? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular,
      let modified = attributes[.modificationDate] as? Date
    else { return nil }
    let instant = Instant(milliseconds: Int64(modified.timeIntervalSince1970 * 1000))
    return SavedFile(name: Slug.stem(of: path), path: path, modified: instant)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
