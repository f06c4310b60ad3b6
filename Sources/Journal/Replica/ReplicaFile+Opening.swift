public import Facilitation
import GRDB

extension ReplicaFile {
  /// Makes a copy of a session for one seat.
  ///
  /// - Parameters:
  ///   - path: where there is nothing yet.
  ///   - view: what the seat may see.
  ///   - seat: whose copy it is.
  public static func create(
    at path: String, of view: Session, for seat: ReplicaSeat
  ) throws(SessionFault) {
    try SessionFault.telling(of: path) {
      try NewFile(path: path).write { database in
        try database.inDatabase { db in
          try Schema.migrate(db)
          try db.inTransaction(.immediate) {
            try ReplicaTable(db: db).store(seat)
            try store(view, in: db)
            return .commit
          }
        }
      }
    }
  }

  /// Opens a copy for one seat, with everything that was on its way.
  ///
  /// - Throws: why it cannot be opened: it is no such copy, or is open already.
  public static func open(at path: String) throws(SessionFault) -> ReplicaFile {
    let location = try Location(of: path)
    return try SessionFault.telling(of: path) {
      let soleSeat = try SoleSeat(at: location)
      let connection = try Connection.open(location)
      do {
        let saved = try connection.database.inDatabase { try SavedReplica($0, path: path) }
        return ReplicaFile(connection, soleSeat, saved.seat, view: saved.view, saved.items)
      } catch {
        try? connection.close()
        throw error
      }
    }
  }
}
