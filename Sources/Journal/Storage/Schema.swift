import GRDB

/// What a session's file is, to SQLite: its mark, its format, its tables.
enum Schema {
  /// `FLIP`, in the header of the file.
  static let applicationID = 0x464C_4950

  /// A step from one format to the next; released steps are never edited.
  struct Migration {
    let name: String
    let sql: String
  }

  /// Every step there is, from an empty file on; a file's format is how many have been taken.
  static let migrations = [
    Migration(
      name: "keep the journal, a snapshot of it, and what is still to be wiped",
      sql: """
        CREATE TABLE journal (
          sequence INTEGER PRIMARY KEY,
          command TEXT NOT NULL UNIQUE,
          at INTEGER NOT NULL,
          actor TEXT NOT NULL,
          kind TEXT NOT NULL,
          body TEXT NOT NULL,
          checksum INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE snapshot (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          format INTEGER NOT NULL,
          revision INTEGER NOT NULL,
          body TEXT NOT NULL,
          checksum INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE unwiped (sequence INTEGER PRIMARY KEY) STRICT;
        """),
    Migration(
      name: "keep the key of a locked file, shut in, and until when the file is kept",
      sql: """
        CREATE TABLE lock (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          key TEXT NOT NULL,
          disposal TEXT
        ) STRICT;
        """),
    Migration(
      name: "keep by what the host is known again, and its tickets",
      sql: """
        CREATE TABLE host (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          key TEXT NOT NULL,
          address TEXT NOT NULL,
          port INTEGER NOT NULL,
          serving INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE ticket (
          number INTEGER PRIMARY KEY,
          actor TEXT NOT NULL,
          secret TEXT NOT NULL UNIQUE,
          made INTEGER NOT NULL,
          revoked INTEGER
        ) STRICT;
        """),
    Migration(
      name: "keep whose copy of a session it is, and what is on its way from there",
      sql: """
        CREATE TABLE replica (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          origin TEXT NOT NULL,
          actor TEXT NOT NULL,
          ticket TEXT
        ) STRICT;
        CREATE TABLE outbox (
          sequence INTEGER PRIMARY KEY,
          command TEXT NOT NULL UNIQUE,
          at INTEGER NOT NULL,
          body TEXT NOT NULL,
          numbers INTEGER NOT NULL,
          made TEXT NOT NULL,
          step TEXT,
          state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'refused')),
          revision INTEGER,
          answer TEXT
        ) STRICT;
        """),
  ]

  /// The format that this program writes, and the newest that it reads.
  static var version: Int { migrations.count }

  /// The format of a file: how many steps it has taken.
  static func format(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Refuses what is not a session, or one of a newer format; changes nothing.
  static func requireOurs(_ db: Database, path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw SessionFault.notASession(path)
    }
    let format = try format(of: db)
    if format > version { throw SessionFault.newer(path, format: format) }
    if format < 1 { throw SessionFault.damaged(path, "its format is \(format)") }
  }

  /// Refuses, beyond that, a file whose pages do not fit together; changes nothing.
  static func check(_ db: Database, path: String) throws {
    try requireOurs(db, path: path)
    let findings = try findings(of: "PRAGMA quick_check(1)", in: db)
    if let first = findings.first { throw SessionFault.damaged(path, first) }
  }

  /// What a check of the database says against it, a line each; nothing where all is well.
  ///
  /// The database puts several findings into one text, under a heading of asterisks.
  static func findings(of check: String, in db: Database) throws -> [String] {
    try String.fetchAll(db, sql: check)
      .flatMap { $0.split(separator: "\n").map(String.init) }
      .filter { $0 != "ok" && !$0.hasPrefix("***") }
  }

  /// Takes the steps that a file still lacks, each whole or not at all.
  static func migrate(_ db: Database) throws {
    let format = try format(of: db)
    for (index, migration) in migrations.enumerated().dropFirst(format) {
      try db.inTransaction(.immediate) {
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
        return .commit
      }
    }
  }
}
