import Hummingbird
import Logging
import NIOCore

/// What is known of a request beside the request: the connection that it came by.
struct HostContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The address that the request came from.
  var guestAddress: String { channel.remoteAddress?.ipAddress ?? "unknown" }

  /// The address and port that it was sent to, as a `Host` header names them.
  var ownAuthority: String? {
    guard let address = channel.localAddress, let host = address.ipAddress,
      let port = address.port
    else { return nil }
    return HostAddress(host, port: port)?.authority
  }
}
