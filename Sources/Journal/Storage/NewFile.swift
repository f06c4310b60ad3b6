import Facilitation
import GRDB
import Glibc

/// A session's file that is not there yet.
///
/// It is written under another name and put in its place when it is whole, so that a session's
/// file is never seen half made.
struct NewFile {
  let path: String

  /// Writes the file with these entries, synced.
  ///
  /// - Throws: a fault where something is at the path already.
  func write(_ entries: [Entry]) throws {
    try write { database in try Self.fill(database, entries, EntryCoder(), path: path) }
  }

  /// Writes the file with whatever a body puts into it, synced.
  ///
  /// - Throws: a fault where something is at the path already.
  func write(_ fill: (DatabaseQueue) throws -> Void) throws {
    guard access(path, F_OK) != 0 else { throw SessionFault.exists(path) }
    try drafting(fill) { draft in
      try putInPlace(draft)
      try SystemError.syncFolder(of: path)
    }
  }

  /// Writes the file anew with whatever a body puts into it, synced, in the place of the one that is
  /// there, whose bytes are then overwritten.
  ///
  /// - Parameter mode: the permissions of the file.
  func replace(mode: mode_t, _ fill: (DatabaseQueue) throws -> Void) throws {
    let old = try FileBytes(path, writing: true)
    try drafting(fill) { draft in
      try SystemError.check { chmod(draft, mode) }
      try SystemError.check { rename(draft, path) }
      try SystemError.syncFolder(of: path)
    }
    try old.overwrite()
  }

  /// Fills a file under another name, and lets a body put it in its place.
  private func drafting(
    _ fill: (DatabaseQueue) throws -> Void, _ place: (String) throws -> Void
  ) throws {
    let draft = path + ".new-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try Self.reserve(draft)
    defer { unlink(draft) }
    let database = try Connection.writable(draft)
    do {
      defer { try? database.close() }
      try fill(database)
    }
    try place(draft)
  }

  /// Gives the draft its name, unless that is taken; in two steps where the file system knows no
  /// second name for a file.
  private func putInPlace(_ draft: String) throws {
    do throws(SystemError) {
      try SystemError.check { link(draft, path) }
    } catch {
      guard [EPERM, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
      try Self.reserve(path)
      try SystemError.check { rename(draft, path) }
    }
  }

  /// Makes an empty file where there is nothing.
  private static func reserve(_ path: String) throws {
    close(try SystemError.check { open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666) })
  }

  /// Puts a journal into an empty database.
  static func fill(
    _ database: DatabaseQueue, _ entries: [Entry], _ coder: EntryCoder, path: String
  ) throws {
    try database.inDatabase { db in
      try Schema.migrate(db)
      let table = JournalTable(db: db, coder: coder, path: path)
      try db.inTransaction(.immediate) {
        for entry in entries { try table.append(entry) }
        return .commit
      }
    }
  }
}
