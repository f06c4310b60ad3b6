import Glibc

/// Keeps everybody else out of a copy for one seat while it is open.
///
/// What is on its way is held in memory as well as in the file, so two that went on with one copy
/// would lose each other's. The kernel lets go of it with its process.
final class SoleSeat: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Takes the seat at a file.
  ///
  /// - Throws: a fault where somebody has it.
  init(at location: Location) throws {
    path = location.file + "-seat"
    let name = path
    descriptor = try SystemError.check {
      Glibc.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw SessionFault.open(location.given)
    }
  }

  deinit {
    Glibc.close(descriptor)
  }

  /// Lets somebody else sit here.
  func leave() {
    unlink(path)
    flock(descriptor, LOCK_UN)
  }
}
