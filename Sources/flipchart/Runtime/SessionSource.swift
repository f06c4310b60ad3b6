import Facilitation
import FlipchartUI
import Journal

/// Where a seat has its session from: the session's own file, or a copy of it for that seat.
protocol SessionSource: Sendable {
  /// The file.
  var path: String { get }
  /// The time by the clock that the seat goes by.
  var now: Instant { get }
  /// The session as the seat has it now.
  var session: Session { get async }
  /// What happens to it from a revision on, as the screens are told.
  func messages(after revision: Int) async throws -> AsyncStream<Message>
  /// A piece of the journal; nothing where there is none.
  func entries(after revision: Int, atMost most: Int) async throws -> [Entry]
  /// Gives commands, in order.
  ///
  /// - Parameter refused: a command that was refused, and goes once one of these is taken.
  func submit(_ envelopes: [Envelope], instead refused: CommandID?) async -> [Answer]
  /// Drops a command that was refused.
  func drop(_ refused: CommandID) async throws
  /// Gives the file back.
  func close() async
}

extension SessionSource {
  var now: Instant { .now }
}

extension SessionFile: SessionSource {
  func messages(after revision: Int) async throws -> AsyncStream<Message> {
    let feed = try feed(after: revision)
    let (stream, messages) = AsyncStream.makeStream(of: Message.self)
    let passing = Task {
      for await entries in feed { messages.yield(.recorded(entries)) }
      messages.finish()
    }
    messages.onTermination = { _ in passing.cancel() }
    return stream
  }

  func submit(_ envelopes: [Envelope], instead refused: CommandID?) async -> [Answer] {
    submit(envelopes, at: .now)
  }

  /// In the session's own file nothing is kept that was refused.
  func drop(_ refused: CommandID) async throws {}
}
