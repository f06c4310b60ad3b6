import NIOCore
import NIOPosix
import Support
import Synchronization

@testable import Sync

/// A link that breaks: it passes bytes between guests and a host, and cuts each connection after so
/// many of them, by chance.
final class CutProxy: Sendable {
  /// Between how many bytes a connection is cut; nil for never.
  private struct State {
    var chance: Chance
    var bounds: ClosedRange<Int>?
    var cuts = 0
    var open: [ObjectIdentifier: any Channel] = [:]
  }

  private let state: Mutex<State>
  private let target: HostAddress
  private let server: Mutex<(any Channel)?> = Mutex(nil)

  /// A link to a host that is not cut yet.
  init(to target: HostAddress, seed: UInt64) {
    self.target = target
    state = Mutex(State(chance: Chance(seed: seed)))
  }

  /// Where guests find it.
  var address: HostAddress? {
    server.withLock { $0?.localAddress?.port }.flatMap { HostAddress("127.0.0.1", port: $0) }
  }

  /// How often it has cut.
  var cuts: Int { state.withLock(\.cuts) }

  /// Begins to listen.
  func start() async throws {
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { near in self.pass(near) }
      .bind(host: "127.0.0.1", port: 0).get()
    server.withLock { $0 = channel }
  }

  /// Ends everything.
  func stop() async throws {
    cut(counting: false)
    try await server.withLock { $0.take() }?.close()
  }

  /// From now on cuts each connection after some number of bytes in these bounds.
  func cutAfter(_ bounds: ClosedRange<Int>?) {
    state.withLock { $0.bounds = bounds }
    cut()
  }

  /// Cuts what is open now.
  func cut(counting: Bool = true) {
    let open = state.withLock { state in
      if counting { state.cuts += state.open.count }
      return Array(state.open.values)
    }
    for channel in open { channel.close(promise: nil) }
  }

  private func pass(_ near: any Channel) -> EventLoopFuture<Void> {
    let budget = state.withLock { state in
      state.open[ObjectIdentifier(near)] = near
      return state.bounds.map { state.chance.number($0) }
    }
    near.closeFuture.whenComplete { _ in
      self.state.withLock { _ = $0.open.removeValue(forKey: ObjectIdentifier(near)) }
    }
    let meter = Meter(budget) { self.state.withLock { $0.cuts += 1 } }
    let far = ClientBootstrap(group: near.eventLoop)
      .channelInitializer { far in
        far.eventLoop.makeCompletedFuture {
          let other = near.eventLoop.makeSucceededFuture(near)
          try far.pipeline.syncOperations.addHandler(Glue(other, meter))
        }
      }
      .connect(host: target.host, port: target.port)
    return near.eventLoop.makeCompletedFuture {
      try near.pipeline.syncOperations.addHandler(Glue(far, meter))
    }
  }

  /// Counts what a connection has passed.
  private final class Meter: Sendable {
    private let left: Mutex<Int?>
    private let whenCut: @Sendable () -> Void

    init(_ budget: Int?, whenCut: @escaping @Sendable () -> Void) {
      left = Mutex(budget)
      self.whenCut = whenCut
    }

    /// Takes bytes in; false where the connection is to be cut, which is told once.
    func passes(_ count: Int) -> Bool {
      let (passes, isCut) = left.withLock { left -> (Bool, Bool) in
        guard let before = left else { return (true, false) }
        left = before - count
        return (before >= count, before >= 0 && before < count)
      }
      if isCut { whenCut() }
      return passes
    }
  }

  /// Passes what it reads on to the other side.
  private final class Glue: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let other: EventLoopFuture<any Channel>
    private let meter: Meter

    init(_ other: EventLoopFuture<any Channel>, _ meter: Meter) {
      self.other = other
      self.meter = meter
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let bytes = unwrapInboundIn(data)
      guard meter.passes(bytes.readableBytes) else { return context.close(promise: nil) }
      other.whenSuccess { $0.writeAndFlush(bytes, promise: nil) }
    }

    func handlerAdded(context: ChannelHandlerContext) {
      let near = context.channel
      other.whenFailure { _ in near.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
      other.whenSuccess { $0.close(promise: nil) }
      context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}
