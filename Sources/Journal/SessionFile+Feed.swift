public import Facilitation

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
