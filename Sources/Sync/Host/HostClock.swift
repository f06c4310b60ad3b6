public import Facilitation
import Foundation

/// Where a host has the time from.
public struct HostClock: Sendable {
  /// The time.
  public let now: @Sendable () -> Instant

  /// A clock that is asked for the time.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The system's clock.
  public static let system = HostClock {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded()))
  }
}
