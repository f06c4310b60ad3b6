public import Facilitation
import GRDB

/// A session's file, open to be changed, together with whoever else has it open.
///
/// A command is decided, appended and synced in one turn, under the lock beside the file, on the
/// state that the journal then has; what this process holds in memory is never ahead of the disk.
/// What anybody commits arrives through `feed(after:)`, in order and once. Call `close()` at the end.
public actor SessionFile {
  /// The fewest entries between two snapshots that are kept while the file is open.
  static let fewestBetweenSnapshots = 2_000
  /// How many entries a snapshot must spare the next opening for a closing to keep one.
  static let snapshotWorth = 200

  /// The path as it was given.
  public nonisolated let path: String
  /// The session as last read or written.
  public internal(set) var session: Session

  let location: Location
  let coder: EntryCoder
  /// What opens the file again after a failure, where it is locked.
  let seal: (any TextSeal)?
  nonisolated let executor: QueueExecutor
  /// The open file; nil after a failure, until it is opened again.
  var connection: Connection?
  /// The write-ahead log, as last seen in its place.
  var log: FileIdentity?
  var listener: BellListener?
  var followers: [Int: AsyncStream<[Entry]>.Continuation] = [:]
  var followerCount = 0
  var isClosed = false
  /// How many seconds until a file that could not be opened again is tried once more.
  var retryDelay = 1
  /// The revision of the newest snapshot that is kept or on its way.
  var snapshotRevision: Int
  /// The revision of the last redaction: no snapshot of an earlier session may be kept.
  var redactedRevision = 0

  /// Where the actor's work is done: a queue that may wait for the lock and the disk.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(
    _ location: Location, _ connection: Connection, _ loaded: LoadedSession,
    _ seal: (any TextSeal)?
  ) {
    path = location.given
    self.seal = seal
    coder = loaded.coder
    self.location = location
    self.connection = connection
    session = loaded.session
    snapshotRevision = loaded.snapshotRevision
    executor = QueueExecutor(label: "flipchart.journal")
  }

  /// Gives one command.
  ///
  /// - Parameters:
  ///   - envelope: the command.
  ///   - instant: when it is decided.
  public func submit(_ envelope: Envelope, at instant: Instant) -> Answer {
    submit([envelope], at: instant)[0]
  }

  /// Gives commands, in order, with one sync for all.
  ///
  /// - Parameters:
  ///   - envelopes: the commands; one that is refused does not hinder those after it.
  ///   - instant: when they are decided.
  /// - Returns: an answer for each.
  public func submit(_ envelopes: [Envelope], at instant: Instant) -> [Answer] {
    do throws(WriteFailure) {
      let connection = try connected()
      var turn = Turn(instant: instant, path: path, coder: coder)
      try connection.write { db in
        absorb(try turn.readOn(after: session.revision, in: db))
        try turn.take(envelopes, on: session, in: db)
        return turn.written
      } whenSaved: { written in
        if !written.isEmpty { ring(connection.bell) }
      }
      settle(turn, on: connection)
      return turn.answers
    } catch {
      let answer = recover(from: error)
      return envelopes.map { _ in answer }
    }
  }

  /// Takes over what a turn has committed, and tells everybody.
  private func settle(_ turn: Turn, on connection: Connection) {
    guard !turn.written.isEmpty else { return }
    if let ahead = turn.ahead { session = ahead } else { session.evolve(turn.written[0]) }
    publish(turn.written)
    maintain(after: turn.written, on: connection)
  }

  /// Drops what may no longer be true, and says what that means for a command.
  ///
  /// The file is read again at once where that can be done, and before the next answer in any case.
  private func recover(from failure: WriteFailure) -> Answer {
    if connection?.isInPlace ?? true {
      disconnect()
      reconnectOrRetry()
    }
    switch failure {
    case .before(let error): return .unsaved(SessionFault(of: path, cause: error))
    case .during(let error): return .unknown(SessionFault(of: path, cause: error))
    }
  }
}
