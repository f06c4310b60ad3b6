import Facilitation
import GRDB

/// The newest snapshot: the session as the journal makes it up to a revision.
///
/// It is a cache. One that is missing, of another format or unreadable costs the time of a replay.
struct SnapshotTable {
  /// Raised whenever `Session` or `evolve` makes something else of the same entries.
  static let format = 1

  let db: Database
  let coder: EntryCoder

  /// The session of the snapshot; nil where there is none that this program can use.
  func session() throws -> Session? {
    let body = try String.fetchOne(
      db, sql: "SELECT body FROM snapshot WHERE format = ?", arguments: [Self.format])
    return body.flatMap { try? coder.value(Session.self, from: $0) }
  }

  /// Keeps a session, already encoded, in the place of an older one.
  func store(_ body: String, revision: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO snapshot (only, format, revision, body) VALUES (1, ?, ?, ?)
        ON CONFLICT (only) DO UPDATE
        SET format = excluded.format, revision = excluded.revision, body = excluded.body
        WHERE excluded.revision >= revision OR excluded.format <> format
        """,
      arguments: [Self.format, revision, body])
  }

  /// Throws the snapshot away.
  func clear() throws {
    try db.execute(sql: "DELETE FROM snapshot")
  }
}
