import GRDB
import Glibc

extension Connection {
  /// Whether the paths still lead to the files that are open: somebody may have moved, deleted or
  /// replaced them under a running session.
  var isInPlace: Bool {
    FileIdentity(at: location.file) == identity && lock.isCurrent && bell.isCurrent
  }

  /// Writes the file anew where it was, if nothing is there any more: an open file that was deleted
  /// lives on for whoever has it open, and is gone with them.
  ///
  /// - Throws: why that cannot be done; what is open stays open.
  func putBack() throws {
    try lock.whileHeld {
      guard FileIdentity(at: location.file) == nil else { return }
      // What is left of the old log belongs to a file that is gone.
      unlink(location.log)
      unlink(location.file + "-shm")
      try NewFile(path: location.file).write { try database.backup(to: $0) }
    }
  }

  /// Lets go of a file whose place another one has taken, without touching what is beside it.
  func abandon() {
    try? database.close()
  }
}
