import Catalog
import Facilitation
import Foundation
import Journal

/// A copy of a session for a helper to carry away.
struct CarriedCopy {
  private let path: String
  private let saved: SavedSession
  private let group: Group
  private let seat: ReplicaSeat

  /// A copy of the session at a path for a helper of a group.
  ///
  /// - Throws: a failure where the session is locked, because its copy would not be.
  init(of path: String, group: String, name: String?) throws {
    if try Unlocking.isLocked(path) {
      throw Failure("\(path) is locked, and a copy to carry away would lie open.")
    }
    self.path = path
    saved = try SavedSession(at: path)
    guard let origin = saved.entries.first?.command else {
      throw Failure("\(path) holds no session.")
    }
    self.group = try saved.session.group(named: group)
    seat = ReplicaSeat(origin: origin, actor: Actor(.helper(self.group.id), name: name))
  }

  /// Writes the copy where there is nothing yet.
  func write(to output: String) throws {
    try ReplicaFile.create(
      at: output, of: saved.session.carried(to: .helper(group.id)), for: seat)
  }

  /// Writes the copy beside the session, unless it is there already; gives its path.
  func make() throws -> String {
    let who = [group.name, seat.actor.name].compactMap(\.self).map { Slug.make($0) }
    let stem =
      path.hasSuffix(SavedFile.ending)
      ? String(path.dropLast(SavedFile.ending.count)) : path
    let output = ([stem] + who).joined(separator: "-") + SavedFile.ending
    guard FileManager.default.fileExists(atPath: output) else {
      try write(to: output)
      return output
    }
    guard try SavedReplica(at: output).seat == seat else {
      throw Failure("\(output) is there already, and is another copy: name one with -o.")
    }
    return output
  }
}
