/// The time zone that a session speaks in: its name, and how far it was from UTC when the session
/// was made.
public struct Zone: Hashable, Codable, Sendable {
  /// The zone's name as people know it, such as `Africa/Nairobi`.
  public var name: String
  /// Seconds east of UTC.
  public var offset: Int

  /// A zone of this name, so many seconds east of UTC.
  public init(name: String, offset: Int) {
    self.name = name
    self.offset = offset
  }

  /// Coordinated universal time.
  public static let utc = Zone(name: "UTC", offset: 0)
}

/// A moment as a calendar and a clock on the wall show it, in the Gregorian calendar.
public struct CivilTime: Hashable, Sendable {
  /// The year, such as 2026.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// The day of the month, 1–31.
  public let day: Int
  /// The hour, 0–23.
  public let hour: Int
  /// The minute, 0–59.
  public let minute: Int
  /// The second, 0–59.
  public let second: Int

  /// The wall's view of a moment in a zone.
  ///
  /// Days to dates as in Howard Hinnant's `civil_from_days`.
  public init(_ instant: Instant, in zone: Zone) {
    let local = (Double(instant.milliseconds) / 1000).rounded(.down)
    let seconds = Int(local) + zone.offset.held(to: -86_400...86_400)
    let days = (Double(seconds) / 86_400).rounded(.down)
    let rest = seconds - Int(days) * 86_400
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// The date as `2026-11-21`.
  public var date: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// The time of day as `14:05`.
  public var clock: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
