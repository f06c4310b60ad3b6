import Dispatch
import Facilitation
import GRDB

extension SessionFile {
  private static let longestRetryDelay = 60

  /// The open file; opens and reads it again after a failure.
  func connected() throws(WriteFailure) -> Connection {
    do {
      if isClosed { throw SessionFault.closed(path) }
      guard let connection else { return try reconnect() }
      guard connection.isInPlace else { return try replace(connection) }
      log = FileIdentity(at: location.log)
      return connection
    } catch {
      throw .before(error)
    }
  }

  /// Lets go of the file; what is in memory stays to be looked at.
  func disconnect() {
    listener = nil
    try? connection?.close()
    connection = nil
  }

  private func reconnect() throws -> Connection {
    let opened = try Connection.open(location)
    let loaded = try opened.load(seal).session
    guard loaded.revision >= session.revision else {
      throw SessionFault.damaged(path, "it has lost entries that were saved")
    }
    let missed = try opened.entries(after: session.revision, coder)
    connection = opened
    absorb(missed)
    session = loaded
    listener = nil
    listen()
    retryDelay = 1
    return opened
  }

  /// Finds the file again that somebody has moved, deleted or replaced.
  ///
  /// Until it is there the old one stays open: nobody else may have what is in it.
  private func replace(_ displaced: Connection) throws -> Connection {
    try displaced.putBack()
    if let log, log == FileIdentity(at: location.log) {
      // A log is read into whatever file stands beside it, be it one of something else.
      throw SessionFault.displaced(path)
    }
    let opened = try reconnect()
    displaced.abandon()
    return opened
  }

  /// Opens the file again now, or as soon as it can be: a seat that only looks gives no command
  /// that would do it.
  func reconnectOrRetry() {
    guard !isClosed, (try? connected()) == nil else { return }
    executor.queue.asyncAfter(deadline: .now() + .seconds(retryDelay)) { [weak self] in
      self?.assumeIsolated { $0.reconnectOrRetry() }
    }
    retryDelay = min(retryDelay * 2, Self.longestRetryDelay)
  }

  /// Begins to hear what others commit.
  ///
  /// Where the system has no inotify to spare, the file is looked at twice a second instead.
  func listen() {
    guard listener == nil, let connection else { return }
    listener = BellListener(connection.bell, on: executor.queue) { [weak self] in
      self?.assumeIsolated { $0.hear() }
    }
    hear()
  }

  /// Tells the others that something was committed.
  ///
  /// Nobody else rings while the lock is held, so that this process may cover its ears: it knows what it
  /// has committed, and hearing that would cost it as much again as a small commit.
  func ring(_ bell: Bell) {
    guard let listener, listener.coverEars() else { return bell.ring() }
    bell.ring()
    if listener.uncoverEars() { return }
    self.listener = nil
    executor.queue.async { [weak self] in self?.assumeIsolated { $0.listen() } }
  }

  /// Reads on.
  func hear() {
    guard let connection else { return }
    do {
      let current = connection.isInPlace ? connection : (try? replace(connection)) ?? connection
      absorb(try current.entries(after: session.revision, coder))
    } catch {
      disconnect()
      reconnectOrRetry()
    }
  }

  /// Closes the file: nothing can be submitted from here on, and every feed ends.
  ///
  /// The last process to close leaves one file alone.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    if let connection, !connection.isInPlace { _ = try? replace(connection) }
    if session.revision - snapshotRevision >= Self.snapshotWorth { keepSnapshot() }
    disconnect()
    for follower in followers.values { follower.finish() }
    followers = [:]
  }
}

extension Connection {
  /// What was committed after a revision, as a reader sees it.
  func entries(
    after revision: Int, atMost most: Int = .max, _ coder: EntryCoder
  ) throws -> [Entry] {
    try database.inDatabase { db in
      try JournalTable(db: db, coder: coder, path: location.given)
        .entries(after: revision, atMost: most)
    }
  }
}
