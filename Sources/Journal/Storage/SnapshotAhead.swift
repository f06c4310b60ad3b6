import Dispatch
import Facilitation
import GRDB
import Synchronization

/// The snapshot of a file, read on another thread while the file's pages are checked: in a very long
/// session either takes as long as all the rest of opening it.
///
/// Nothing is written for it. Where it cannot be read, or the file has another snapshot by the time it
/// is asked for, it is as if nobody had read ahead.
final class SnapshotAhead: Sendable {
  private let done = DispatchGroup()
  private let found = Mutex<Kept?>(nil)

  /// A snapshot, and by what it is known again.
  struct Kept: Sendable {
    let session: Session
    let checksum: Int64
  }

  /// Begins to read.
  init(_ location: Location, _ seal: (any TextSeal)?) {
    DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
      let kept = try? Connection.readAsItIs(location) { db in
        try Schema.requireOurs(db, path: location.given)
        let coder = try LockTable(db: db).coder(seal, path: location.given)
        return try SnapshotTable(db: db, coder: coder).kept()
      }
      found.withLock { $0 = kept }
    }
  }

  /// What was read, once it has been; nil for nothing.
  func wait() -> Kept? {
    done.wait()
    return found.withLock { $0 }
  }
}
