import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Many connections to one server, which tell when the last of them has heard something.
final class Crowd: Sendable {
  private struct State {
    var channels: [any Channel] = []
    /// What is listened for; empty for nothing.
    var mark: [UInt8] = []
    /// The number of what is listened for, so that each connection hears it once.
    var turn = 0
    var missing = 0
    var lastAt: Int64 = 0
    var waiting: CheckedContinuation<Int64, Never>?
  }

  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let tls: NIOSSLContext?
  private let state = Mutex(State())

  /// Nobody yet, who will speak TLS or not; whoever the server is, it is trusted.
  init(isSecure: Bool) throws {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .none
    tls = isSecure ? try NIOSSLContext(configuration: configuration) : nil
  }

  /// Connects so many more, one after the other; each sends a greeting, and has heard something then.
  func join(_ count: Int, _ address: String, port: Int, greeting: String) async throws {
    for _ in 0..<count {
      let heard = group.next().makePromise(of: Void.self)
      do {
        let channel = try await connected(to: address, port: port, heard)
        try await channel.writeAndFlush(ByteBuffer(string: greeting)).get()
        try await heard.futureResult.get()
        state.withLock { $0.channels.append(channel) }
      } catch {
        heard.fail(error)
        throw error
      }
    }
  }

  private func connected(
    to address: String, port: Int, _ heard: EventLoopPromise<Void>
  ) async throws -> any Channel {
    try await ClientBootstrap(group: group)
      .channelInitializer { [tls] channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(
              try NIOSSLClientHandler(context: tls, serverHostname: nil))
          }
          try channel.pipeline.syncOperations.addHandler(Ear(self, heard))
        }
      }
      .connect(host: address, port: port).get()
  }

  /// From here on the last one to hear a text is waited for.
  func expect(_ text: String) {
    state.withLock { state in
      state.mark = Array(text.utf8)
      state.turn += 1
      state.missing = state.channels.count
    }
  }

  /// When the last one heard it.
  func last() async -> Int64 {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.missing > 0 { state.waiting = continuation }
        return state.missing <= 0 ? state.lastAt : nil
      }
      if let isOver { continuation.resume(returning: isOver) }
    }
  }

  /// Sends a text on every connection.
  func send(_ text: String) {
    let bytes = ByteBuffer(string: text)
    for channel in state.withLock(\.channels) { channel.writeAndFlush(bytes, promise: nil) }
  }

  /// Goes away.
  func close() async throws {
    for channel in state.withLock(\.channels) { channel.close(promise: nil) }
    try await group.shutdownGracefully()
  }

  /// Takes in what a connection has read.
  ///
  /// - Parameter turn: the number of what the connection heard last.
  /// - Returns: the number of what it has heard now.
  private func hear(_ bytes: ByteBufferView, after turn: Int) -> Int {
    let (now, done) = state.withLock { state -> (Int, CheckedContinuation<Int64, Never>?) in
      guard state.turn != turn, !state.mark.isEmpty, bytes.firstRange(of: state.mark) != nil else {
        return (turn, nil)
      }
      state.missing -= 1
      state.lastAt = Clock.now
      return (state.turn, state.missing == 0 ? state.waiting.take() : nil)
    }
    done?.resume(returning: Clock.now)
    return now
  }

  private final class Ear: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let crowd: Crowd
    private var first: EventLoopPromise<Void>?
    private var turn = 0

    init(_ crowd: Crowd, _ first: EventLoopPromise<Void>) {
      self.crowd = crowd
      self.first = first
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      first?.succeed()
      first = nil
      turn = crowd.hear(unwrapInboundIn(data).readableBytesView, after: turn)
    }
  }
}
