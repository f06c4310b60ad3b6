public import Facilitation
import GRDB

/// A copy for one seat as its file has it at one moment, read without writing anything.
public struct SavedReplica: Sendable {
  /// Whose copy it is.
  public let seat: ReplicaSeat
  /// What the seat saw last.
  public let view: Session
  /// What was given there and is not in that yet, in order.
  public let items: [OutboxItem]

  /// Reads the file of a copy, which may be open elsewhere.
  ///
  /// - Throws: why it cannot be read; a session's own file is no copy.
  public init(at path: String) throws(SessionFault) {
    let location = try Location(of: path)
    self = try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.check(db, path: path)
        return try Self(db, path: path)
      }
    }
  }

  init(_ db: Database, path: String) throws {
    let table = ReplicaTable(db: db)
    guard let seat = try table.seat() else { throw SessionFault.notAReplica(path) }
    guard let view = try SnapshotTable(db: db, coder: EntryCoder()).session() else {
      throw SessionFault.damaged(path, "what the seat sees cannot be read")
    }
    self.seat = seat
    self.view = view
    items = try table.items()
  }
}
