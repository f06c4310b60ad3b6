import Facilitation
import GRDB

/// The newest snapshot: the session as the journal makes it up to a revision.
///
/// It is a cache. One that is missing, of another format or unreadable costs the time of a replay.
struct SnapshotTable {
  /// Raised whenever `Session` or `evolve` makes something else of the same entries.
  static let format = 2

  let db: Database
  let coder: EntryCoder

  /// The session of the snapshot; nil where there is none that this program can use, or where it is
  /// not as it was written.
  func session() throws -> Session? { try kept()?.session }

  /// That session, and the checksum of its text.
  func kept() throws -> SnapshotAhead.Kept? {
    let row = try Row.fetchOne(
      db, sql: "SELECT body, checksum, revision FROM snapshot WHERE format = ?",
      arguments: [Self.format])
    guard let columns = row.map({ Array($0.databaseValues) }),
      let body = String.fromDatabaseValue(columns[0]),
      let revision = Int.fromDatabaseValue(columns[2]),
      let checksum = Int64.fromDatabaseValue(columns[1]),
      checksum == Self.checksum(of: body, revision),
      let session = try? coder.session(from: body, revision: revision),
      session.revision == revision
    else { return nil }
    return SnapshotAhead.Kept(session: session, checksum: checksum)
  }

  /// The session of the snapshot, which may have been read ahead.
  func session(readAhead: SnapshotAhead.Kept?) throws -> Session? {
    guard let readAhead else { return try session() }
    let isStillThere = try Bool.fetchOne(
      db, sql: "SELECT checksum = ? AND revision = ? FROM snapshot WHERE format = ?",
      arguments: [readAhead.checksum, readAhead.session.revision, Self.format])
    return isStillThere ?? false ? readAhead.session : try session()
  }

  /// Whether there is one in the format of this program.
  func isKept() throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE format = ?)", arguments: [Self.format])
      ?? false
  }

  /// Keeps a session, already encoded, in the place of an older one.
  func store(_ body: String, revision: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO snapshot (only, format, revision, body, checksum) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (only) DO UPDATE
        SET format = excluded.format, revision = excluded.revision, body = excluded.body,
          checksum = excluded.checksum
        WHERE excluded.revision >= revision OR excluded.format <> format
        """,
      arguments: [Self.format, revision, body, Self.checksum(of: body, revision)])
  }

  private static func checksum(of body: String, _ revision: Int) -> Int64 {
    var checksum = Checksum()
    checksum.add(revision)
    checksum.add(body)
    return checksum.value
  }

  /// Throws the snapshot away.
  func clear() throws {
    try db.execute(sql: "DELETE FROM snapshot")
  }
}
