/// A moment, in milliseconds since 1970-01-01 00:00 UTC, leap seconds not counted.
///
/// Reckoning stops at the ends of what 64 bits hold: a wrong clock must not end the program.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public var milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01 00:00 UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment so many seconds after 1970-01-01 00:00 UTC.
  public init(seconds: Int64) {
    self = Instant(milliseconds: 0).advanced(bySeconds: Int(seconds))
  }

  /// Earlier comes first.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The whole seconds from another moment to this one; negative where this one is earlier.
  public func seconds(since other: Instant) -> Int {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    return overflow ? (milliseconds < 0 ? Int.min : Int.max) / 1000 : Int(difference / 1000)
  }

  /// The moment so many seconds later.
  public func advanced(bySeconds seconds: Int) -> Instant {
    let (step, tooFar) = Int64(seconds).multipliedReportingOverflow(by: 1000)
    let (sum, tooLate) = milliseconds.addingReportingOverflow(step)
    return Instant(milliseconds: tooFar || tooLate ? (seconds < 0 ? .min : .max) : sum)
  }
}

extension Instant: Codable {
  /// Reads a bare number of milliseconds.
  public init(from decoder: any Decoder) throws {
    self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
  }

  /// Writes a bare number of milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
