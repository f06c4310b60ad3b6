import GRDB

/// What a locked file has beside its journal: the shut-in key, and what may be read without it.
struct LockTable {
  /// The first format that has the table.
  private static let format = 2

  let db: Database

  /// The shut-in key, and the day from which on the file is to be disposed of, as `2026-12-21`.
  struct Lock: Hashable {
    var key: String
    var disposal: String?
  }

  /// The lock; nil where the file is not locked.
  func lock() throws -> Lock? {
    guard try Schema.format(of: db) >= Self.format,
      let row = try Row.fetchOne(db, sql: "SELECT key, disposal FROM lock")
    else { return nil }
    return Lock(key: try row.decode(atIndex: 0), disposal: try row.decode(atIndex: 1))
  }

  /// Keeps a lock.
  func store(_ lock: Lock) throws {
    try db.execute(
      sql: "INSERT INTO lock (only, key, disposal) VALUES (1, ?, ?)",
      arguments: [lock.key, lock.disposal])
  }

  /// The coder that reads the file: the one given, where the file is locked.
  ///
  /// - Throws: a fault where a key is needed and none is given.
  func coder(_ seal: (any TextSeal)?, path: String) throws -> EntryCoder {
    guard try lock() != nil else { return EntryCoder() }
    guard let seal else { throw SessionFault.sealed(path) }
    return EntryCoder(seal: seal)
  }
}
