import Glibc

/// The file beside a session's file that is touched after each commit, for others to hear.
///
/// (The write-ahead log is no bell: it changes before the commit can be seen.)
final class Bell: Sendable {
  let path: String
  private let descriptor: Int32
  private let identity: FileIdentity?

  init(path: String, mode: mode_t) throws {
    self.path = path
    descriptor = try SystemError.check { Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode) }
    identity = FileIdentity(of: descriptor)
  }

  deinit {
    close(descriptor)
  }

  /// Whether the path still leads to this bell.
  var isCurrent: Bool { identity == FileIdentity(at: path) }

  /// The path that leads to this bell wherever it is by now.
  var ownPath: String { "/proc/self/fd/\(descriptor)" }

  /// Tells everybody who listens that something was committed; called while the lock is held.
  ///
  /// Touching needs no space, so it works on a full disk, too.
  func ring() {
    futimens(descriptor, nil)
  }
}
