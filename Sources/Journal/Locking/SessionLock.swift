import Facilitation
import GRDB
import Glibc

/// The lock of a session's file: what people wrote is sealed row by row, so that a locked session can
/// be worked on as any other by whoever has the key.
///
/// What stays readable is how many steps there were, when, of what kind and how long, and until when
/// the file is to be kept.
public enum SessionLock {
  /// Seals what people wrote in a file.
  ///
  /// The file is written anew beside the old one and put in its place whole; the old bytes are
  /// overwritten after that.
  ///
  /// - Parameters:
  ///   - path: the file, which nobody may have open.
  ///   - key: what whoever opens it makes the seal from again.
  ///   - seal: what seals.
  /// - Throws: why not; the file is then as it was.
  public static func lock(
    _ path: String, key: String, with seal: any TextSeal
  ) throws(SessionFault) {
    try rewrite(path, from: nil) { session in
      (EntryCoder(seal: seal), LockTable.Lock(key: key, disposal: session.disposalDay?.iso))
    }
  }

  /// Opens a locked file for good.
  ///
  /// - Throws: why not; the file is then as it was.
  public static func unlock(_ path: String, with seal: any TextSeal) throws(SessionFault) {
    try rewrite(path, from: seal) { _ in (EntryCoder(), nil) }
  }

  private static func rewrite(
    _ path: String, from seal: (any TextSeal)?,
    to form: (Session) throws -> (EntryCoder, LockTable.Lock?)
  ) throws(SessionFault) {
    let location = try Location(of: path)
    try SessionFault.telling(of: path) {
      try location.requireWritable()
      try WriteLock.opening(location.lock, mode: try location.mode()) { _ in
        try Connection.requireAlone(location)
        let saved = try SavedSession(at: path, with: seal)
        let (coder, lock) = try form(saved.session)
        try NewFile(path: location.file).replace(mode: try location.mode()) { database in
          try NewFile.fill(database, saved.entries, coder, path: path)
          guard let lock else { return }
          try database.write { db in try LockTable(db: db).store(lock) }
        }
        unlink(location.bell)
        unlink(location.lock)
      }
    }
  }
}
