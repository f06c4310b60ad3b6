import Facilitation

/// A moment on the wall clock of the session's time zone; in JSON a text such as
/// `2026-11-21T14:05`.
public struct LocalTime: Hashable, Encodable, Sendable {
  /// The date, as `2026-11-21`.
  public let date: String
  /// The time of day, as `14:05`.
  public let clock: String

  /// The wall's view of a moment in a zone.
  init(_ instant: Instant, in zone: Zone) {
    let civil = CivilTime(instant, in: zone)
    date = civil.date
    clock = civil.clock
  }

  /// Writes one text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(date)T\(clock)")
  }
}
