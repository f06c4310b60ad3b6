/// The ports that a host tries where none is asked for.
///
/// None of them is a port that a system lends to outgoing connections (from 32,768 on, or from 49,152):
/// a host that comes back a moment later finds its own still free, and with it the tickets that name it.
enum HostPorts {
  private static let range = 20_000..<32_000
  private static let most = 16
  /// How far one is from the next: it has no divisor in common with the range, so that none comes twice.
  private static let step = 7_919

  /// Which ports are tried, in order.
  ///
  /// - Parameter digest: of the host's key, so that sessions differ and each keeps to its own.
  static func tried(by digest: [UInt8]) -> [Int] {
    let first = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    return (0..<most).map { range.lowerBound + (first + $0 * step) % range.count }
  }
}
