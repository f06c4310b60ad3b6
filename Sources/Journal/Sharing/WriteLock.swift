import Glibc

/// The one lock beside a session's file that writers and checkpoints of all processes take in turn.
///
/// The kernel drops it with its process, so nobody can leave it behind. It is held within a call
/// alone, never across one: a seat that is suspended between two commands holds nobody up.
final class WriteLock: Sendable {
  private let descriptor: Int32
  private let path: String
  private let identity: FileIdentity?

  private init(path: String, mode: mode_t) throws {
    self.path = path
    descriptor = try SystemError.check { Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode) }
    identity = FileIdentity(of: descriptor)
  }

  deinit {
    Glibc.close(descriptor)
  }

  /// Opens the lock at a path, and calls a body while it is held.
  ///
  /// The last one to close a session takes the lock's file away, so a lock that was waited for may
  /// be on a file that is gone: then the one that is there now is waited for.
  static func opening<Value>(
    _ path: String, mode: mode_t, _ body: (WriteLock) throws -> Value
  ) throws -> Value {
    while true {
      let lock = try WriteLock(path: path, mode: mode)
      let value = try lock.whileHeld { () -> Value? in lock.isCurrent ? try body(lock) : nil }
      if let value { return value }
    }
  }

  /// Calls a body while nobody else holds the lock.
  func whileHeld<Value>(_ body: () throws -> Value) throws -> Value {
    try SystemError.check { flock(descriptor, LOCK_EX) }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// Whether the path still leads to this lock.
  var isCurrent: Bool { identity == FileIdentity(at: path) }
}
