public import Facilitation
import GRDB

/// What the file of a session says of the session itself, read without what people wrote in it.
///
/// For lists: it costs little however long the session was.
public struct SavedHead: Hashable, Sendable {
  /// The session's title.
  public let title: String
  /// The day from which on the file is to be disposed of; nil where its plan sets no end.
  public let disposalDay: Day?
  /// The id of the command that made the session: that of a copy is the same.
  public let origin: CommandID

  /// Reads the head of a session's file.
  ///
  /// - Throws: why it cannot be read.
  public init(at path: String) throws(SessionFault) {
    let location = try Location(of: path)
    let entries = try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.requireOurs(db, path: path)
        return try JournalTable(db: db, coder: EntryCoder(), path: path).headEntries()
      }
    }
    guard let first = entries.first, let session = Session.replaying(entries) else {
      throw .damaged(path, "it holds no session")
    }
    title = session.details.title
    disposalDay = session.disposalDay
    origin = first.command
  }
}

extension JournalTable {
  /// The entries that make the session's head.
  fileprivate func headEntries() throws -> [Entry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(JournalLine.columns) FROM journal
        WHERE sequence = 1 OR instr(body, '"sessionDescribed"') > 0 ORDER BY sequence
        """)
    return try rows.map { try entry(of: JournalLine($0)) }
  }
}
