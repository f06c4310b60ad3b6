import Dispatch
import Facilitation
import GRDB

extension SessionFile {
  /// What is done beside the journal after a commit.
  ///
  /// Nothing here changes what is saved, so a failure is left to the next time. What was redacted is
  /// wiped before the answer is given; the rest waits until it has been.
  func maintain(after written: [Entry], on connection: Connection) {
    if written.contains(where: \.redactsOthers) {
      try? connection.maintain { db in try Wiping(db: db).finish() }
    }
    let interval = Connection.checkpointInterval
    if written.contains(where: { $0.revision.isMultiple(of: interval) }) {
      executor.queue.async { try? connection.maintain { db in try db.checkpoint(.passive) } }
    }
    if session.revision - snapshotRevision >= snapshotInterval { beginSnapshot() }
  }

  /// How many entries go by before a new snapshot is kept while the file is open.
  ///
  /// One costs what the whole session does, so a longer session has to spare more by it; what is kept
  /// over its life then grows as it does, and not as its square.
  private var snapshotInterval: Int { max(Self.fewestBetweenSnapshots, snapshotRevision / 4) }

  /// Keeps a snapshot of the session as it is now.
  func keepSnapshot() {
    guard let body = try? coder.text(of: session) else { return }
    keep(body, of: session.revision)
  }

  /// Encodes a snapshot beside the actor's own work, which for a long session takes a while.
  private func beginSnapshot() {
    snapshotRevision = session.revision
    Task.detached(priority: .utility) { [session, coder, weak self] in
      guard let body = try? coder.text(of: session) else { return }
      await self?.keep(body, of: session.revision)
    }
  }

  /// Keeps a snapshot unless something has been redacted since it was made.
  private func keep(_ body: String, of revision: Int) {
    _ = try? connection?.write { db in
      absorb(
        try JournalTable(db: db, coder: coder, path: path).entries(after: session.revision))
      guard revision >= redactedRevision else { return }
      try SnapshotTable(db: db, coder: coder).store(body, revision: revision)
    }
  }
}
