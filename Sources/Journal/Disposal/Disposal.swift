public import Facilitation
import GRDB
import Glibc

/// A session's file that is to be gone for good, with what there is to know before.
///
/// Disposing of a file overwrites its bytes and those of what stands beside it, then removes them.
/// What a disk keeps of its own accord, and what stands in a copy elsewhere, is out of reach.
public struct Disposal: Sendable {
  /// What is removed: the session's file and what the program keeps beside it.
  public let files: [String]
  /// What was made of the session and stands beside it: it is not touched.
  public let exports: [String]
  /// Other files in the same folder that hold the same session, or what one seat has of it; they are
  /// not touched.
  public let copies: [String]
  /// The seats that laptops could take by a ticket while the session was served; each of those that
  /// did keeps a copy.
  public let ticketed: [Actor]

  private let location: Location

  /// Looks at what disposing of a session's file would take, and what it would leave.
  ///
  /// - Parameter path: the file, which may be damaged.
  /// - Throws: why it is none that can be disposed of.
  public init(of path: String) throws(SessionFault) {
    let location = try Location(of: path)
    guard Self.isOurs(location.file) else { throw .notASession(path) }
    self.location = location
    let neighbours = Neighbourhood(of: location)
    files = neighbours.parts
    exports = neighbours.exports
    let own = Whereabouts(of: location.file)
    ticketed = own.ticketed
    copies = neighbours.sessions.filter {
      own.origin != nil && Whereabouts(of: $0).origin == own.origin
    }
  }

  /// Overwrites and removes.
  ///
  /// - Throws: why not; where somebody has the session open nothing is removed.
  public func carryOut() throws(SessionFault) {
    try SessionFault.telling(of: location.given) {
      try location.requireWritable()
      try WriteLock.opening(location.lock, mode: try location.mode()) { _ in
        try Connection.requireAlone(location)
        // The session itself goes first: if the power fails then, what is left is named like it.
        for path in Neighbourhood(of: location).parts { try Self.destroy(path) }
        try SystemError.syncFolder(of: location.file)
      }
    }
  }

  /// Whether the bytes where SQLite keeps it have the mark of a session, be the rest damaged or not.
  private static func isOurs(_ path: String) -> Bool {
    guard let header = try? FileBytes(path, writing: false).read(count: 72) else { return false }
    return header.number(at: 68, bytes: 4) == Schema.applicationID
  }

  private static func destroy(_ path: String) throws {
    guard access(path, F_OK) == 0 else { return }
    try FileBytes(path, writing: true).overwrite()
    try SystemError.check { unlink(path) }
  }
}

extension Connection {
  /// Brings a file together, and refuses where another program has it open.
  ///
  /// A damaged file cannot be asked; then nobody can have it open either. Called while the lock is
  /// held, so that nobody opens it meanwhile.
  static func requireAlone(_ location: Location) throws {
    do {
      let database = try writable(location.file)
      defer { try? database.close() }
      guard try database.inDatabase(becomeOneFile) else { throw SessionFault.open(location.given) }
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw SessionFault.open(location.given)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: return
      default: throw error
      }
    }
  }
}
