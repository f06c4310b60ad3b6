import NIOCore
import Synchronization

/// What waits to be written to one guest's stream.
///
/// A guest that reads too slowly is cut rather than let fill the host's memory; it may resume.
final class EventBacklog: Sendable {
  /// The most bytes that wait.
  static let mostBytes = 256 * 1_024

  /// Why a stream has ended.
  enum End: Sendable {
    /// The host has said all that it had to say.
    case finished
    /// Too much waited.
    case cut
  }

  private struct State {
    /// What the stream begins with, until it is taken; it does not count.
    var first: [ByteBuffer] = []
    var waiting: [ByteBuffer] = []
    var bytes = 0
    var end: End?
    var reader: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())
  /// Called where the stream is cut, when its writer may be stuck in the middle of a write.
  private let whenCut: @Sendable () -> Void

  /// An empty backlog.
  init(whenCut: @escaping @Sendable () -> Void) {
    self.whenCut = whenCut
  }

  /// Why the stream has ended; nil while it goes on.
  var end: End? { state.withLock(\.end) }

  /// Adds what a stream begins with: however much that is, nobody can have read it yet.
  func begin(with events: [ByteBuffer]) {
    state.withLock { $0.first = events }
  }

  /// Adds an event.
  func push(_ event: ByteBuffer) {
    let (reader, isCut) = state.withLock { state in
      guard state.end == nil else { return (state.reader.take(), false) }
      state.bytes += event.readableBytes
      state.waiting.append(event)
      guard state.bytes > Self.mostBytes else { return (state.reader.take(), false) }
      state.waiting = []
      state.end = .cut
      return (state.reader.take(), true)
    }
    reader?.resume()
    if isCut { whenCut() }
  }

  /// Ends the stream after what waits.
  func finish() {
    let reader = state.withLock { state in
      state.end = state.end ?? .finished
      return state.reader.take()
    }
    reader?.resume()
  }

  /// Everything that waits, once there is something; nil at the end.
  ///
  /// What was taken before counts as waiting until this is called again.
  func next() async -> [ByteBuffer]? {
    state.withLock { state in
      state.bytes = state.waiting.reduce(0) { $0 + $1.readableBytes }
    }
    return await withTaskCancellationHandler {
      await wait()
      return state.withLock { state in
        let events = state.first + state.waiting
        state.first = []
        state.waiting = []
        return events.isEmpty ? nil : events
      }
    } onCancel: {
      finish()
    }
  }

  private func wait() async {
    await withCheckedContinuation { reader in
      let isReady = state.withLock { state in
        guard state.first.isEmpty, state.waiting.isEmpty, state.end == nil else { return true }
        state.reader = reader
        return false
      }
      if isReady { reader.resume() }
    }
  }
}
