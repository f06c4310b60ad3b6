public import Facilitation
import GRDB

/// A session as its file has it at one moment, read without writing anything.
///
/// For whoever only looks: a report, a list, the log. The file may be open in other processes.
public struct SavedSession: Sendable {
  /// The journal, in order.
  public let entries: [Entry]
  /// What the journal makes.
  public let session: Session

  /// Reads the file of a session.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - seal: what opens its texts where it is locked.
  /// - Throws: why it cannot be read.
  public init(at path: String, with seal: (any TextSeal)? = nil) throws(SessionFault) {
    let location = try Location(of: path)
    let entries = try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.check(db, path: path)
        if try ReplicaTable(db: db).seat() != nil { throw SessionFault.replica(path) }
        let coder = try LockTable(db: db).coder(seal, path: path)
        return try JournalTable(db: db, coder: coder, path: path).entries(after: 0)
      }
    }
    guard let session = Session.replaying(entries) else {
      throw .damaged(path, "it holds no session")
    }
    self.entries = entries
    self.session = session
  }

  /// Reads what the file of a session makes, without its journal: from the snapshot and what came after
  /// it, as it is opened, for whoever looks at how things stand and not at how they came to.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - seal: what opens its texts where it is locked.
  /// - Throws: why it cannot be read.
  public static func session(
    at path: String, with seal: (any TextSeal)? = nil
  ) throws(SessionFault) -> Session {
    let location = try Location(of: path)
    return try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.check(db, path: path)
        return try LoadedSession(db, seal, path: path).session
      }
    }
  }
}
