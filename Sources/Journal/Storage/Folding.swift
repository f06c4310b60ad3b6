import Dispatch
import Facilitation
import Synchronization

/// Folds the entries of a journal into a session on a thread of its own, while whoever reads them reads on:
/// either takes about as long.
struct Folding {
  /// How many entries are handed over at once; fewer are folded where they are read, which is sooner than
  /// a thread begins.
  private static let batchSize = 512
  /// How many batches may wait, so that no more of a long journal is in memory.
  private static let batchesAhead = 4

  private let folded: Folded
  private var batch: [Entry] = []

  /// A folding that goes on from a session.
  init(from session: consuming Session) {
    folded = Folded(session)
  }

  /// Folds in one more entry, soon.
  mutating func take(_ entry: Entry) {
    batch.append(entry)
    guard batch.count == Self.batchSize else { return }
    folded.fold(soon: batch)
    batch.removeAll(keepingCapacity: false)
    batch.reserveCapacity(Self.batchSize)
  }

  /// The session with all that was taken folded in.
  func finished() -> Session { folded.finished(with: batch) }

  /// The session, which one thread at a time folds entries into.
  private final class Folded: Sendable {
    private let session: Mutex<Session>
    private let queue = DispatchQueue(label: "folding", qos: .userInitiated)
    private let room = DispatchSemaphore(value: Folding.batchesAhead)

    init(_ session: consuming Session) {
      self.session = Mutex(session)
    }

    func fold(soon entries: [Entry]) {
      room.wait()
      queue.async {
        self.fold(entries)
        self.room.signal()
      }
    }

    func finished(with rest: [Entry]) -> Session {
      queue.sync { fold(rest) }
      return session.withLock(\.self)
    }

    private func fold(_ entries: [Entry]) {
      session.withLock { session in
        for entry in entries { session.evolve(entry) }
      }
    }
  }
}
