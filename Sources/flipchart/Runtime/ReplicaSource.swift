import Facilitation
import FlipchartUI
import Journal

/// A copy for one seat as a seat's source: what is given goes into its outbox, and what is shown is
/// what the seat sees with that on top.
actor ReplicaSource: SessionSource {
  nonisolated let path: String
  private let file: ReplicaFile
  private var link: CopyState.Link
  private var told: AsyncStream<Message>.Continuation?
  /// The commands of which the screens have been told where they lead.
  private var followed: Set<CommandID> = []

  /// A source over a copy that is open.
  init(_ file: ReplicaFile, link: CopyState.Link = .carried) {
    self.file = file
    self.link = link
    path = file.path
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
    return stream
  }

  /// Tells the screens that the session is reached, or is not.
  func setLink(_ link: CopyState.Link) async {
    guard link != self.link else { return }
    self.link = link
    tell(await file.state)
  }

  private func tell(_ state: ReplicaState) {
    let entries = state.foreseen.entries.filter { followed.insert($0.command).inserted }
    told?.yield(.foreseen(state.foreseen.session, CopyState(state, link), entries))
  }

  /// A copy has no journal.
  func entries(after revision: Int, atMost most: Int) async throws -> [Entry] { [] }

  func submit(_ envelopes: [Envelope], instead refused: CommandID?) async -> [Answer] {
    let answers = await file.submit(envelopes, at: .now)
    if let refused, answers.contains(where: \.isDone) { try? await file.drop(refused) }
    return answers
  }

  func drop(_ refused: CommandID) async throws {
    try await file.drop(refused)
  }

  func close() async {
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
