public import Facilitation
import GRDB

/// What the file of a session says of the session itself, read without what people wrote in it.
///
/// For lists: it costs little however long the session was.
public struct SavedHead: Hashable, Sendable {
  /// The session's title; nil where the file is locked.
  public let title: String?
  /// The day from which on the file is to be disposed of; nil where its plan sets no end.
  public let disposalDay: Day?
  /// The id of the command that made the session: that of a copy is the same.
  public let origin: CommandID
  /// Whether the file is locked.
  public let isLocked: Bool

  /// Reads the head of a session's file.
  ///
  /// - Throws: why it cannot be read.
  public init(at path: String) throws(SessionFault) {
    let location = try Location(of: path)
    self = try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.requireOurs(db, path: path)
        let table = JournalTable(db: db, coder: EntryCoder(), path: path)
        return try Self(LockTable(db: db).lock(), table)
      }
    }
  }

  private init(_ lock: LockTable.Lock?, _ table: JournalTable) throws {
    guard let origin = try table.origin() else {
      throw SessionFault.damaged(table.path, "it holds no session")
    }
    self.origin = origin
    isLocked = lock != nil
    if let lock {
      title = nil
      disposalDay = lock.disposal.flatMap(Day.init(iso:))
    } else {
      let session = Session.replaying(try table.headEntries())
      title = session?.details.title
      disposalDay = session?.disposalDay
    }
  }
}

extension JournalTable {
  /// The id of the command that made the session; nil where there is none.
  func origin() throws -> CommandID? {
    try String.fetchOne(db, sql: "SELECT command FROM journal WHERE sequence = 1")
      .map { CommandID($0) }
  }

  /// The entries that make the session's head.
  fileprivate func headEntries() throws -> [Entry] {
    try entries(where: #"sequence = 1 OR instr(body, '"sessionDescribed"') > 0"#)
  }
}
