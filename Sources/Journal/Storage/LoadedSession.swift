import Facilitation
import GRDB

/// A session as a file gave it, and how far a snapshot helped.
struct LoadedSession {
  var session: Session
  /// The revision of the snapshot that was used; 0 for none.
  var snapshotRevision: Int
  /// What reads and writes the file.
  let coder: EntryCoder

  /// Reads the snapshot and what the journal has since, or the whole journal.
  ///
  /// - Parameter ahead: the snapshot, where that has been read already.
  init(
    _ db: Database, _ seal: (any TextSeal)?, path: String, ahead: SnapshotAhead.Kept? = nil
  ) throws {
    coder = try LockTable(db: db).coder(seal, path: path)
    if try ReplicaTable(db: db).seat() != nil { throw SessionFault.replica(path) }
    let table = JournalTable(db: db, coder: coder, path: path)
    let kept = try SnapshotTable(db: db, coder: coder).session(readAhead: ahead)
    snapshotRevision = kept?.revision ?? 0
    guard
      var session = try kept ?? Session.replaying(table.entries(after: 0, atMost: 1))
    else { throw SessionFault.damaged(path, "it holds no session") }
    try table.forEachEntry(after: session.revision) { session.evolve($0) }
    self.session = session
  }
}
