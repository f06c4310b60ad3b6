import GRDB

/// Leaves nothing in the file of what a redaction took out of the journal.
///
/// Rows are rewritten and the snapshot is dropped in the transaction of the redaction itself. What
/// is then left in free space, and in the write-ahead log, goes with a `VACUUM` and a checkpoint,
/// which no transaction can hold: so the redaction leaves a mark that this is still to be done, for
/// whoever opens the file next should the power fail between the two.
struct Wiping {
  /// The longest wait, in milliseconds, for somebody who is reading what is to be wiped.
  private static let patience = 50

  let db: Database

  /// Leaves the mark.
  func owe(_ sequence: Int) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO unwiped (sequence) VALUES (?)", arguments: [sequence])
  }

  /// Whether there is something to wipe.
  func isOwed() throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM unwiped)") ?? false
  }

  /// Wipes, and takes the mark away; does nothing where there is none.
  func finish() throws {
    guard try isOwed() else { return }
    try db.execute(sql: "PRAGMA busy_timeout = \(Self.patience)")
    defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Int(Connection.patience * 1_000))") }
    try db.execute(sql: "VACUUM")
    try db.checkpoint(.truncate)
    try db.execute(sql: "DELETE FROM unwiped")
  }
}
