import Facilitation
import GRDB

/// The rows of the journal, one an entry.
struct JournalTable {
  let db: Database
  let coder: EntryCoder
  let path: String

  /// Adds an entry at the end.
  func append(_ entry: Entry) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO journal (sequence, command, at, actor, kind, body) VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      entry.revision, entry.command.rawValue, entry.at.milliseconds, entry.actor.rawValue,
      kind(of: entry), try coder.text(of: entry.events),
    ])
  }

  /// Where the command of this id stands; nil where it is not in the journal.
  func revision(of command: CommandID) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT sequence FROM journal WHERE command = ?")
    return try Int.fetchOne(statement, arguments: [command.rawValue])
  }

  /// The entries after a revision, in order.
  func entries(after revision: Int) throws -> [Entry] {
    var entries: [Entry] = []
    try forEachEntry(after: revision) { entries.append($0) }
    return entries
  }

  /// Calls a body with each entry after a revision, in order.
  ///
  /// - Throws: a damage where the sequence has a gap or a row cannot be read.
  func forEachEntry(after revision: Int, _ body: (Entry) throws -> Void) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT sequence, command, at, actor, body FROM journal WHERE sequence > ? ORDER BY sequence
        """)
    let rows = try Row.fetchCursor(statement, arguments: [revision])
    var expected = revision + 1
    while let row = try rows.next() {
      let entry = try entry(from: row)
      guard entry.revision == expected else {
        throw SessionFault.damaged(path, "entry \(expected) is missing")
      }
      expected += 1
      try body(entry)
    }
  }

  /// Puts an entry in the place of the one with its revision.
  func replace(_ entry: Entry) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE journal SET kind = ?, body = ? WHERE sequence = ?")
    try statement.execute(arguments: [
      kind(of: entry), try coder.text(of: entry.events), entry.revision,
    ])
  }
}

extension JournalTable {
  /// The entry that a row of the five columns `sequence, command, at, actor, body` holds.
  ///
  /// Columns are read as what they hold, not as what they should: in a damaged file they may hold
  /// anything.
  func entry(from row: Row) throws -> Entry {
    let columns = Array(row.databaseValues)
    guard let sequence = Int.fromDatabaseValue(columns[0]) else {
      throw SessionFault.damaged(path, "an entry has no number")
    }
    guard let command = String.fromDatabaseValue(columns[1]),
      let milliseconds = Int64.fromDatabaseValue(columns[2]),
      let actor = String.fromDatabaseValue(columns[3]).flatMap(Actor.init(rawValue:)),
      let body = String.fromDatabaseValue(columns[4]),
      let events = try? coder.value([Event].self, from: body), !events.isEmpty
    else { throw SessionFault.damaged(path, "entry \(sequence) cannot be read") }
    return Entry(
      revision: sequence, command: CommandID(command), at: Instant(milliseconds: milliseconds),
      actor: actor, events: events)
  }

  private func kind(of entry: Entry) -> String {
    entry.events.first.map(\.kind) ?? ""
  }
}
