import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

@testable import Sync

/// A connection to a host on which any bytes can be sent, and nothing need be read.
final class RawLink: Sendable {
  private let channel: any Channel
  private let heard: Heard

  /// Connects, with TLS unless told otherwise.
  init(to address: HostAddress, reads: Bool = true, secure: Bool = true) async throws {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    let context = try NIOSSLContext(configuration: tls)
    let heard = Heard()
    self.heard = heard
    channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if secure {
            try pipeline.addHandler(try NIOSSLClientHandler(context: context, serverHostname: nil))
          }
          try pipeline.addHandler(Listener(heard))
        }
      }
      .connect(host: address.host, port: address.port).get()
  }

  /// Sends text; an end that was closed is no fault.
  func send(_ text: String) async {
    try? await channel.writeAndFlush(ByteBuffer(string: text)).get()
  }

  /// Reads what the system has, once: for a link that reads by hand.
  func read() { channel.read() }

  /// Everything that came until the host closed the connection.
  func toEnd() async -> String {
    try? await channel.closeFuture.get()
    return heard.text.withLock { $0 }
  }

  /// Waits until a text has come, or the end.
  func awaits(_ text: String) async -> Bool {
    while !heard.text.withLock({ $0.contains(text) }), channel.isActive {
      try? await Task.sleep(for: .milliseconds(5))
    }
    return heard.text.withLock { $0.contains(text) }
  }

  func close() { channel.close(promise: nil) }

  private final class Heard: Sendable {
    let text = Mutex("")
  }

  private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let heard: Heard

    init(_ heard: Heard) { self.heard = heard }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let text = String(buffer: unwrapInboundIn(data))
      heard.text.withLock { $0 += text }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}
