import Glibc
import NIOCore
import NIOHTTPTypes
import NIOSSL
import Synchronization

/// The connections that are open, so that the host can end without waiting for the other ends.
final class Connections: Sendable {
  /// How long the other end may leave what it was sent unanswered.
  static let silenceMilliseconds: SocketOptionValue = 20_000

  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  /// What notes a connection while it is open.
  func handler() -> Registration { Registration(self) }

  /// Drops every connection.
  func dropAll() {
    for channel in channels.withLock({ Array($0.values) }) { channel.drop() }
  }

  /// Stands in a connection's pipeline, and does nothing but note that it is there.
  final class Registration: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart

    private let connections: Connections

    fileprivate init(_ connections: Connections) {
      self.connections = connections
    }

    func handlerAdded(context: ChannelHandlerContext) {
      let channel = context.channel
      // A laptop that has gone without a word answers nothing: then nobody is connected there.
      channel.setOption(
        ChannelOptions.tcpOption(NIOBSDSocket.Option(rawValue: TCP_USER_TIMEOUT)),
        value: Connections.silenceMilliseconds
      ).whenFailure { _ in }
      connections.channels.withLock { $0[ObjectIdentifier(channel)] = channel }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
      let key = ObjectIdentifier(context.channel)
      connections.channels.withLock { $0[key] = nil }
    }
  }
}

extension Channel {
  /// Closes the connection at once, below TLS: who never reads would keep its farewell waiting.
  func drop() {
    eventLoop.execute {
      do {
        let tls = try self.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
        tls.close(promise: nil)
      } catch {
        self.close(promise: nil)
      }
    }
  }
}
