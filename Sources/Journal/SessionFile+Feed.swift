public import Facilitation
import GRDB

extension SessionFile {
  /// What is committed after a revision, by this process and by others: in order, each entry once.
  ///
  /// What is there already comes first. The stream ends when the file is closed; the entries of one
  /// element were committed together or read at one go.
  ///
  /// - Parameter revision: 0 for everything; `session.revision` for what is new.
  public func feed(after revision: Int) throws(SessionFault) -> AsyncStream<[Entry]> {
    let backlog = try entries(after: revision)
    let (stream, follower) = AsyncStream.makeStream(of: [Entry].self)
    if !backlog.isEmpty { follower.yield(backlog) }
    let number = followerCount
    followerCount += 1
    followers[number] = follower
    follower.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
    return stream
  }

  /// The entries of the journal after a revision, up to that of `session`.
  ///
  /// - Parameters:
  ///   - revision: 0 for all.
  ///   - most: how many at most, the first ones.
  public func entries(
    after revision: Int, atMost most: Int = .max
  ) throws(SessionFault) -> [Entry] {
    guard revision < session.revision else { return [] }
    return try SessionFault.telling(of: path) {
      guard let connection else { throw SessionFault.closed(path) }
      return try connection.entries(after: revision, atMost: most, coder)
        .filter { $0.revision <= session.revision }
    }
  }

  /// What a command has led to; nil where it is not in the journal.
  public func entry(of command: CommandID) throws(SessionFault) -> Entry? {
    try SessionFault.telling(of: path) {
      guard let connection else { throw SessionFault.closed(path) }
      return try connection.database.inDatabase { db in
        let table = JournalTable(db: db, coder: coder, path: path)
        guard let revision = try table.revision(of: command) else { return nil }
        return try table.entries(after: revision - 1, atMost: 1).first
      }
    }
  }

  /// Folds in what others have committed, and passes it on.
  func absorb(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    for entry in entries { session.evolve(entry) }
    publish(entries)
  }

  /// Passes on entries that `session` has.
  func publish(_ entries: [Entry]) {
    for entry in entries where entry.redactsOthers { redactedRevision = entry.revision }
    for follower in followers.values { follower.yield(entries) }
  }

  private func forget(_ number: Int) {
    followers[number] = nil
  }
}
