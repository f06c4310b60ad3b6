import Facilitation
import FlipchartUI
import Journal
import Sync
import Synchronization

/// A copy for one seat as a seat's source: what is given goes into its outbox, and what is shown is
/// what the seat sees with that on top.
actor ReplicaSource: SessionSource {
  nonisolated let path: String
  /// Who sits there.
  nonisolated let actor: Actor
  private let file: ReplicaFile
  private let ticket: Ticket?
  private let difference = Mutex<Int64>(0)
  private var link: CopyState.Link
  private var told: AsyncStream<Message>.Continuation?
  /// What keeps the copy in step with its session, where that is hosted.
  private var following: Task<Void, Never>?
  /// The commands of which the screens have been told where they lead.
  private var followed: Set<CommandID> = []

  /// A source over a copy that is open.
  ///
  /// - Parameter ticket: what lets in where the session is hosted; the one that the copy has, where
  ///   nil.
  init(_ file: ReplicaFile, _ ticket: Ticket? = nil) {
    self.file = file
    self.ticket = ticket ?? file.seat.ticket.flatMap { try? Ticket($0) }
    link = self.ticket == nil ? .carried : .joining
    path = file.path
    actor = file.seat.actor
  }

  /// By the host's clock, so that every laptop in the room counts down the same seconds.
  nonisolated var now: Instant {
    Instant(milliseconds: Instant.now.milliseconds + difference.withLock(\.self))
  }

  var session: Session {
    get async { await file.state.foreseen.session }
  }

  func messages(after revision: Int) async throws -> AsyncStream<Message> {
    let (stream, messages) = AsyncStream.makeStream(of: Message.self)
    told = messages
    followed = Set(await file.state.foreseen.entries.map(\.command))
    let feed = await file.feed()
    let passing = Task { [weak self] in
      for await state in feed { await self?.tell(state) }
      messages.finish()
    }
    messages.onTermination = { _ in passing.cancel() }
    follow()
    return stream
  }

  /// Begins to keep the copy in step with its session.
  private func follow() {
    guard let ticket, following == nil else { return }
    let seat = JoinedSeat(
      file, ticket,
      timed: { [weak self] ahead in self?.difference.withLock { $0 = ahead } },
      changed: { [weak self] link in await self?.take(link) })
    following = Task { await seat.run() }
  }

  private func take(_ link: JoinedSeat.Link) async {
    self.link =
      switch link {
      case .joining: .joining
      case .connected: .connected
      case .cutOff(let sentence): .cutOff(sentence)
      }
    tell(await file.state)
  }

  /// Waits until nothing is on its way any more, or so long.
  private func whenSent(for patience: Duration) async {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await state in await file.feed() where state.waiting.isEmpty { return } }
      group.addTask { try? await Task.sleep(for: patience) }
      await group.next()
      group.cancelAll()
    }
  }

  private func tell(_ state: ReplicaState) {
    let entries = state.foreseen.entries.filter { followed.insert($0.command).inserted }
    told?.yield(.foreseen(state.foreseen.session, CopyState(state, link), entries))
  }

  /// A copy has no journal.
  func entries(after revision: Int, atMost most: Int) async throws -> [Entry] { [] }

  func submit(_ envelopes: [Envelope], instead refused: CommandID?) async -> [Answer] {
    let answers = await file.submit(envelopes, at: now)
    if let refused, answers.contains(where: \.isDone) { try? await file.drop(refused) }
    return answers
  }

  func drop(_ refused: CommandID) async throws {
    try await file.drop(refused)
  }

  /// Stops following, after a moment for what is on its way to arrive; what does not stays in the copy.
  func close() async {
    if link == .connected { await whenSent(for: .seconds(2)) }
    following?.cancel()
    await following?.value
    following = nil
    await file.close()
  }
}

extension CopyState {
  /// How a copy stands, as the screens have it.
  fileprivate init(_ state: ReplicaState, _ link: Link) {
    self.init(
      link: link, waiting: state.waiting.map(\.command.envelope.command),
      notes: state.foreseen.notes,
      refused: state.refused.compactMap { item in
        item.refusal.map {
          Refused(id: item.id, command: item.command.envelope.command, sentence: $0.sentence)
        }
      })
  }
}
