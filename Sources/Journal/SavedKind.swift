import GRDB

/// What a saved file is, told without reading what is in it.
public enum SavedKind: Hashable, Sendable {
  /// A session; `key` is the shut-in key as it was given to `SessionLock.lock`, nil where the file is
  /// not locked.
  case session(key: String?)
  /// A copy for one seat.
  case replica

  /// Asks a file, which may be open elsewhere.
  ///
  /// - Throws: why it cannot be read.
  public init(of path: String) throws(SessionFault) {
    let location = try Location(of: path)
    self = try SessionFault.telling(of: path) {
      try Connection.readOnly(location) { db in
        try Schema.requireOurs(db, path: path)
        // First, so that damage elsewhere does not hide that a passphrase is to be asked for.
        if let lock = try LockTable(db: db).lock() { return .session(key: lock.key) }
        return try ReplicaTable(db: db).seat() == nil ? .session(key: nil) : .replica
      }
    }
  }

  /// The shut-in key of a locked session.
  public var key: String? {
    if case .session(let key) = self { key } else { nil }
  }
}
