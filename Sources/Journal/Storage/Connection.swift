import GRDB
import Glibc

/// What one process holds while it has a session's file open: the database, the lock, the bell.
struct Connection: Sendable {
  let location: Location
  let database: DatabaseQueue
  let lock: WriteLock
  let bell: Bell
  let identity: FileIdentity?

  /// How many seconds a foreign program that keeps the file locked is waited for.
  static let patience = 2.0

  /// Opens the file of a session, and brings it to the format of this program.
  ///
  /// Nothing is written before the file is known to be a session's.
  ///
  /// - Parameter beforeWriting: called then; others that read the file can be waited for in it.
  static func open(
    _ location: Location, beforeWriting: () -> Void = {}
  ) throws -> Connection {
    try location.requireWritable()
    do {
      defer { beforeWriting() }
      try readOnly(location) { db in try Schema.check(db, path: location.given) }
    }
    let mode = try location.mode()
    return try WriteLock.opening(location.lock, mode: mode) { lock in
      let bell = try Bell(path: location.bell, mode: mode)
      let database = try writable(location.file)
      let connection = Connection(
        location: location, database: database, lock: lock, bell: bell,
        identity: FileIdentity(at: location.file))
      do {
        try database.inDatabase(setUp)
        return connection
      } catch {
        try? connection.leave()
        throw error
      }
    }
  }

  /// Calls a body with a database that cannot be written.
  ///
  /// What a process left half written when it died has to be rolled back first, which SQLite does
  /// for whoever may write.
  static func readOnly<Value>(
    _ location: Location, _ body: (Database) throws -> Value
  ) throws -> Value {
    do {
      return try readAsItIs(location, body)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      try writable(location.file).close()
      return try readAsItIs(location, body)
    }
  }

  static func readAsItIs<Value>(
    _ location: Location, _ body: (Database) throws -> Value
  ) throws -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    let database = try DatabaseQueue(path: location.file, configuration: configuration)
    defer { try? database.close() }
    return try database.read(body)
  }

  /// A database that keeps nothing of what is deleted; how it is shared is set up apart.
  static func writable(_ file: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    // A rollback that fails is met by closing the file, not by a trap.
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL")
    }
    return try DatabaseQueue(path: file, configuration: configuration)
  }

  /// Brings a file to this program's format and lets several processes write it.
  ///
  /// The write-ahead log is synced at every commit, and brought into the file by nobody but the
  /// holder of the lock. What it has already may have been written and not synced by a process that
  /// died: whoever reads it from here on takes it for saved, so it is synced first.
  private static func setUp(_ db: Database) throws {
    try Schema.migrate(db)
    guard try journalMode(db, "WAL") == "wal" else {
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "no write-ahead log")
    }
    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
    try db.checkpoint(.passive)
    try Wiping(db: db).finish()
  }

  /// Closes the file; where nobody else has it open, it is one file again.
  func close() throws {
    try lock.whileHeld(leave)
  }

  /// Closes the file while the lock is held.
  ///
  /// The mode cannot be changed while another connection is open, and none can be opened for
  /// writing while the lock is held: so whoever could change it is the last, and may take away what
  /// is beside it.
  private func leave() throws {
    let isLast = isInPlace && (try? database.inDatabase(Self.becomeOneFile)) ?? false
    try database.close()
    if isLast {
      unlink(location.bell)
      unlink(location.lock)
    }
  }

  /// Brings everything into the file, so that a copy of it alone is whole, and ends the write-ahead
  /// log where nobody else has the file open.
  static func becomeOneFile(_ db: Database) throws -> Bool {
    try db.execute(sql: "PRAGMA busy_timeout = 20")
    _ = try? db.checkpoint(.truncate)
    return try journalMode(db, "DELETE") == "delete"
  }

  /// Asks for a journal mode; returns the one that the file then has.
  ///
  /// The statement commits after its one row, so it is read to its end.
  private static func journalMode(_ db: Database, _ mode: String) throws -> String? {
    try String.fetchAll(db, sql: "PRAGMA journal_mode = \(mode)").first
  }
}
