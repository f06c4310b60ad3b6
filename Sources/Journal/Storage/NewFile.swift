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
    guard access(path, F_OK) != 0 else { throw SessionFault.exists(path) }
    let draft = path + ".new-" + String(UInt64.random(in: .min ... .max), radix: 36)
    try Self.reserve(draft)
    defer { unlink(draft) }
    try fill(draft, entries)
    try Self.reserve(path)
    try SystemError.check { rename(draft, path) }
    try syncFolder()
  }

  /// Makes an empty file where there is nothing.
  private static func reserve(_ path: String) throws {
    close(try SystemError.check { open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666) })
  }

  private func fill(_ draft: String, _ entries: [Entry]) throws {
    let database = try Connection.writable(draft)
    defer { try? database.close() }
    try database.inDatabase { db in
      try Schema.migrate(db)
      let table = JournalTable(db: db, coder: EntryCoder(), path: path)
      try db.inTransaction(.immediate) {
        for entry in entries { try table.append(entry) }
        return .commit
      }
    }
  }

  private func syncFolder() throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = try SystemError.check { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(descriptor) }
    try SystemError.check { fsync(descriptor) }
  }
}
