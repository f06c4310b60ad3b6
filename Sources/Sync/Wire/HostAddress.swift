import Glibc

/// Where a host listens: an address of the network as numbers, and a port.
public struct HostAddress: Hashable, Sendable {
  /// The four bytes of an IPv4 address, or the sixteen of an IPv6 one.
  public let bytes: [UInt8]
  /// The port.
  public let port: Int

  /// An address.
  ///
  /// - Parameters:
  ///   - text: as `192.168.1.20` or `fd00::20`; names are not looked up.
  ///   - port: 1 to 65535; 0, where one listens, for any that is free.
  /// - Returns: nil where the text is no address or the port no port.
  public init?(_ text: String, port: Int) {
    guard 0...65_535 ~= port else { return nil }
    if let bytes = Self.parse(text, AF_INET, count: 4) {
      self.init(bytes: bytes, port: port)
    } else if let bytes = Self.parse(text, AF_INET6, count: 16) {
      self.init(bytes: bytes, port: port)
    } else {
      return nil
    }
  }

  init(bytes: [UInt8], port: Int) {
    self.bytes = bytes
    self.port = port
  }

  /// Whether it is an IPv6 address.
  public var isIPv6: Bool { bytes.count == 16 }

  /// The address alone, as `192.168.1.20` or `fd00::20`.
  public var host: String {
    var text = [CChar](repeating: 0, count: 64)
    let family = isIPv6 ? AF_INET6 : AF_INET
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// As it stands in a URL or a `Host` header: `192.168.1.20:4455` or `[fd00::20]:4455`.
  public var authority: String {
    isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  private static func parse(_ text: String, _ family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }
}
