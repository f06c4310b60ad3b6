public import Facilitation
import GRDB

/// A copy of a session for one seat: what that seat may see, and what it has written since.
///
/// It is the file of a session whose snapshot is the seat's view; it has no journal. What is given
/// here is kept in its outbox at once, and stays there until the session has answered.
public actor ReplicaFile {
  /// The path as it was given.
  public nonisolated let path: String
  /// Whose copy it is.
  public nonisolated let seat: ReplicaSeat

  nonisolated let executor = QueueExecutor(label: "flipchart.replica")
  private let connection: Connection
  private let soleSeat: SoleSeat
  private var view: Session
  /// The revision of the view that the file has.
  private var keptRevision: Int
  private var outbox: Outbox
  private var foreseen: Foreseen
  private var followers: [Int: AsyncStream<ReplicaState>.Continuation] = [:]
  private var followerCount = 0

  /// Where the actor's work is done: a queue that may wait for the disk.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(
    _ connection: Connection, _ soleSeat: SoleSeat, _ seat: ReplicaSeat, view: Session,
    _ items: [OutboxItem]
  ) {
    path = connection.location.given
    self.connection = connection
    self.soleSeat = soleSeat
    self.seat = seat
    self.view = view
    keptRevision = view.revision
    outbox = Outbox(items)
    foreseen = Foreseen(view, with: outbox.pending(over: view))
  }

  /// How it stands now.
  public var state: ReplicaState {
    ReplicaState(
      view: view, foreseen: foreseen, waiting: outbox.waiting, refused: outbox.refused)
  }

  /// How it stands, now and after every change; ends when it is closed.
  public func feed() -> AsyncStream<ReplicaState> {
    let (stream, follower) = AsyncStream.makeStream(
      of: ReplicaState.self, bufferingPolicy: .bufferingNewest(1))
    follower.yield(state)
    let number = followerCount
    followerCount += 1
    followers[number] = follower
    follower.onTermination = { [weak self] _ in Task { await self?.forget(number) } }
    return stream
  }

  private func forget(_ number: Int) {
    followers[number] = nil
  }

  /// Gives commands, in order, with one sync for all: each is decided on what is shown here, and
  /// goes to the session when it can.
  ///
  /// - Returns: an answer for each; `done` says that it is on its way and will not be lost.
  public func submit(_ envelopes: [Envelope], at instant: Instant) -> [Answer] {
    var (outbox, foreseen) = (outbox, foreseen)
    let answers = envelopes.map { give($0, at: instant, &outbox, &foreseen) }
    do throws(SessionFault) {
      try keep(&outbox)
    } catch {
      return envelopes.map { _ in .unsaved(error) }
    }
    self.outbox = outbox
    self.foreseen = foreseen
    publish()
    return answers
  }

  private func give(
    _ envelope: Envelope, at instant: Instant, _ outbox: inout Outbox, _ foreseen: inout Foreseen
  ) -> Answer {
    if outbox.items.contains(where: { $0.id == envelope.id }) {
      return .done(revision: foreseen.session.revision, already: true)
    }
    let step = envelope.command.step(of: envelope.actor, in: foreseen.session)
    let command = PendingCommand(
      outbox.current(envelope, over: view), at: instant,
      numbers: outbox.firstNumber(in: foreseen.session))
    do throws(Refusal) {
      let entry = try foreseen.add(command)
      outbox.add(OutboxItem(command: command, made: entry.made, step: step))
      return .done(revision: entry.revision, already: false)
    } catch {
      return .refused(error)
    }
  }

  /// Drops a command that was refused; does nothing to any other.
  public func drop(_ id: CommandID) throws(SessionFault) {
    guard outbox.refused.contains(where: { $0.id == id }) else { return }
    try change { $0.drop(id) }
  }

  /// The commands that can go to the session now, the first ones.
  public func sendable(atMost most: Int) -> [Envelope] { outbox.sendable(atMost: most) }

  /// Takes in what the session has answered.
  public func settle(_ answers: [(CommandID, OutboxAnswer)]) throws(SessionFault) {
    guard !answers.isEmpty else { return }
    try change { outbox in
      for (id, answer) in answers { outbox.settle(id, answer) }
    }
  }

  /// Takes in what the seat sees now; the file has it by the next `keepView()`, or sooner.
  public func receive(_ view: Session) {
    self.view = view
    foresee()
    publish()
  }

  /// Writes what the seat sees into the file, and forgets what that holds of the outbox.
  public func keepView() throws(SessionFault) {
    guard view.revision != keptRevision else { return }
    let view = view
    try change(keeping: view) { $0.forget(upTo: view.revision) }
    keptRevision = view.revision
  }

  /// Keeps another ticket, by which the seat is let in from here on.
  public func renew(ticket: String) throws(SessionFault) {
    let seat = ReplicaSeat(origin: seat.origin, actor: seat.actor, ticket: ticket)
    do throws(WriteFailure) {
      try connection.write { db in try ReplicaTable(db: db).store(seat) }
    } catch {
      throw SessionFault(of: path, failure: error)
    }
  }

  private func change(
    keeping view: Session? = nil, _ body: (inout Outbox) -> Void
  ) throws(SessionFault) {
    var outbox = outbox
    body(&outbox)
    try keep(&outbox, view)
    self.outbox = outbox
    foresee()
    publish()
  }

  private func keep(_ outbox: inout Outbox, _ view: Session? = nil) throws(SessionFault) {
    let changed = outbox.takeChanged()
    guard !changed.isEmpty || view != nil else { return }
    let items = outbox.items
    do throws(WriteFailure) {
      try connection.write { db in
        try ReplicaTable(db: db).store(items, changed: changed)
        if let view { try Self.store(view, in: db) }
      }
    } catch {
      throw SessionFault(of: path, failure: error)
    }
  }

  static func store(_ view: Session, in db: Database) throws {
    let coder = EntryCoder()
    let table = SnapshotTable(db: db, coder: coder)
    try table.clear()
    try table.store(try coder.text(of: view), revision: view.revision)
  }

  private func foresee() {
    foreseen = Foreseen(view, with: outbox.pending(over: view))
  }

  private func publish() {
    for follower in followers.values { follower.yield(state) }
  }

  /// Closes the file, which is one file then; every feed ends.
  public func close() {
    try? keepView()
    for follower in followers.values { follower.finish() }
    followers = [:]
    try? connection.close()
    soleSeat.leave()
  }
}
