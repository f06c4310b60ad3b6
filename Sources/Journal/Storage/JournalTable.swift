import Facilitation
import GRDB

/// The rows of the journal, one an entry.
struct JournalTable {
  let db: Database
  let coder: EntryCoder
  let path: String

  /// Adds an entry at the end.
  ///
  /// - Throws: what the database does where its command is in the journal already.
  func append(_ entry: Entry) throws { try insert(entry) }

  /// Adds an entry at the end, unless its command is in the journal already.
  ///
  /// The one statement does what a look-up before it would do, in the page that it writes to anyway.
  ///
  /// - Returns: whether it was added.
  func appendUnlessKnown(_ entry: Entry) throws -> Bool {
    try insert(entry, " ON CONFLICT (command) DO NOTHING")
    return db.changesCount > 0
  }

  private func insert(_ entry: Entry, _ clause: String = "") throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO journal (kind, body, checksum, command, at, actor, sequence)
        VALUES (?, ?, ?, ?, ?, ?, ?)\(clause)
        """)
    let line = try JournalLine(entry, coder)
    try statement.execute(arguments: [
      line.kind, line.body, line.checksum, line.command, line.at, line.actor, line.sequence,
    ])
  }

  /// Where the command of this id stands; nil where it is not in the journal.
  func revision(of command: CommandID) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT sequence FROM journal WHERE command = ?")
    return try Int.fetchOne(statement, arguments: [command.rawValue])
  }

  /// The first so many entries after a revision, in order.
  func entries(after revision: Int, atMost most: Int = .max) throws -> [Entry] {
    var entries: [Entry] = []
    try forEachEntry(after: revision, atMost: most) { entries.append($0) }
    return entries
  }

  /// Calls a body with each entry after a revision, in order.
  ///
  /// - Throws: a damage where the sequence has a gap or an entry is not as it was written.
  func forEachEntry(
    after revision: Int, atMost most: Int = .max, _ body: (Entry) throws -> Void
  ) throws {
    var expected = revision + 1
    try forEachLine(after: revision, atMost: most) { line in
      guard line.sequence == expected else {
        throw SessionFault.damaged(path, "entry \(expected) is missing")
      }
      try body(try entry(of: line))
      expected += 1
    }
  }

  /// Calls a body with each line after a revision, in order of their numbers; a line that is not
  /// even of the right types is numbered 0.
  func forEachLine(
    after revision: Int, atMost most: Int = .max, _ body: (JournalLine) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(JournalLine.columns) FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [revision, most])
    while let row = try rows.next() { try body(JournalLine(row)) }
  }

  /// The entries of which a condition holds, in order.
  ///
  /// - Throws: a damage where one of them cannot be read.
  func entries(where condition: String) throws -> [Entry] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(JournalLine.columns) FROM journal WHERE \(condition) ORDER BY sequence")
    return try Array(rows.map { try entry(of: JournalLine($0)) })
  }

  /// The entry that a line holds.
  ///
  /// - Throws: a damage where it cannot be read, or is not what was written.
  func entry(of line: JournalLine) throws -> Entry {
    guard line.isIntact, let entry = line.entry(coder) else {
      throw SessionFault.damaged(path, "entry \(line.sequence) is not as it was written")
    }
    return entry
  }

  /// Puts an entry in the place of the one with its revision.
  func replace(_ entry: Entry) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE journal SET kind = ?, body = ?, checksum = ? WHERE sequence = ?")
    let line = try JournalLine(entry, coder)
    try statement.execute(arguments: [line.kind, line.body, line.checksum, line.sequence])
  }
}
