/// A day of the Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day so many days after 1970-01-01.
  init(number: Int) {
    self.number = number
  }

  /// The day of a moment in a zone.
  init(_ instant: Instant, in zone: Zone) {
    let time = CivilTime(instant, in: zone)
    number = Day.number(year: time.year, month: time.month, day: time.day)
  }

  /// The day of this year, month and day; nil where the calendar has none.
  ///
  /// - Parameter year: 1900–9999.
  init?(year: Int, month: Int, day: Int) {
    guard 1_900...9_999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    let number = Day.number(year: year, month: month, day: day)
    guard Day(number: number).civil.day == day else { return nil }
    self.number = number
  }

  /// The day that is written as `2026-11-21`; nil where that is no day.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The earlier day comes first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The day as `2026-11-21`.
  public var iso: String { civil.date }

  /// The day of the week, from 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The day so many days later.
  func advanced(days: Int) -> Day { Day(number: number + days) }

  /// The same day so many months later, or the last of that month where it is shorter.
  func advanced(months: Int) -> Day {
    let total = civil.year * 12 + civil.month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    for day in stride(from: civil.day, to: 0, by: -1) {
      if let found = Day(year: year, month: month, day: day) { return found }
    }
    return self
  }

  /// Year, month and day, with the clock at midnight.
  var civil: CivilTime { CivilTime(Instant(seconds: Int64(number) * 86_400), in: .utc) }

  /// Dates to days as in Howard Hinnant's `days_from_civil`, for years after 0.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
