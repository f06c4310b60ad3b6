import Crypto
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import Synchronization

/// Finds the certificate of the host that a ticket is of, by the pin of its key.
///
/// The host has signed it itself, so nobody vouches for it but the ticket. What is found is then the
/// only certificate that the connections themselves trust.
enum PinnedCertificate {
  /// How long a host may take to shake hands, in seconds.
  static let patience: Int64 = 5

  /// Shakes hands with the host at an address.
  ///
  /// - Throws: a `JoinFault` where nobody answers, or somebody else than the host.
  static func find(at address: HostAddress, _ pin: KeyPin) async throws -> NIOSSLCertificate {
    let found = Found()
    do {
      let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .connectTimeout(.seconds(patience))
        .channelInitializer { channel in handshake(channel, found, pin) }
        .connect(host: address.host, port: address.port).get()
      defer { channel.close(promise: nil) }
      try await found.wait(on: channel)
    } catch {
      throw found.isOther ? JoinFault.wrongHost : JoinFault.unreachable(address.authority)
    }
    guard let certificate = found.certificate else { throw JoinFault.wrongHost }
    return certificate
  }

  private static func handshake(
    _ channel: any Channel, _ found: Found, _ pin: KeyPin
  ) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      let handler = try NIOSSLClientHandler(
        context: NIOSSLContext(configuration: configuration), serverHostname: nil
      ) { chain, promise in
        promise.succeed(found.take(chain.first, pin) ? .certificateVerified : .failed)
      }
      try channel.pipeline.syncOperations.addHandlers([handler, Handshake(found.done(on: channel))])
    }
  }

  /// What the handshake has brought.
  private final class Found: Sendable {
    private struct State {
      var certificate: NIOSSLCertificate?
      var isOther = false
      var done: EventLoopPromise<Void>?
    }

    private let state = Mutex(State())

    var certificate: NIOSSLCertificate? { state.withLock(\.certificate) }
    var isOther: Bool { state.withLock(\.isOther) }

    /// Takes the certificate that was shown; false where its key is another one.
    func take(_ certificate: NIOSSLCertificate?, _ pin: KeyPin) -> Bool {
      let key = try? certificate?.extractPublicKey().toSPKIBytes()
      let matches = key.map { pin.matches(digest: SHA256.hash(data: $0)) } ?? false
      state.withLock { state in
        state.certificate = matches ? certificate : nil
        state.isOther = !matches
      }
      return matches
    }

    /// What is fulfilled at the end of the handshake.
    func done(on channel: any Channel) -> EventLoopPromise<Void> {
      let promise = channel.eventLoop.makePromise(of: Void.self)
      state.withLock { $0.done = promise }
      return promise
    }

    func wait(on channel: any Channel) async throws {
      guard let promise = state.withLock(\.done) else { return }
      let timeout = channel.eventLoop.scheduleTask(in: .seconds(patience)) {
        promise.fail(ChannelError.connectTimeout(.seconds(patience)))
      }
      defer { timeout.cancel() }
      try await promise.futureResult.get()
    }
  }

  /// Hears how the handshake has ended.
  private final class Handshake: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let done: EventLoopPromise<Void>

    init(_ done: EventLoopPromise<Void>) {
      self.done = done
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      if case .handshakeCompleted? = event as? TLSUserEvent { done.succeed() }
      context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      done.fail(error)
      context.close(promise: nil)
    }

    /// The channel is gone, whether it ever was there or not.
    func handlerRemoved(context: ChannelHandlerContext) {
      done.fail(ChannelError.eof)
    }
  }
}
