/// A moment of a session as a person writes it: a time of day, a day with a time, or the number of
/// an entry of the journal.
public enum Moment: Hashable, Sendable {
  /// After the entry of this number.
  case entry(Int)
  /// A time of day; nil for the day stands for the day on which the session was held.
  case time(ClockTime, day: CivilDay?)

  /// A time of day.
  ///
  /// Without seconds it stands for the whole minute, so that everything which the log shows with that
  /// time belongs to it.
  public struct ClockTime: Hashable, Sendable {
    /// The hour, 0–23.
    public var hour: Int
    /// The minute, 0–59.
    public var minute: Int
    /// The second, 0–59; nil where it is not said.
    public var second: Int?
  }

  /// A day of the Gregorian calendar.
  public struct CivilDay: Hashable, Sendable {
    /// The year, such as 2026.
    public var year: Int
    /// The month, 1–12.
    public var month: Int
    /// The day of the month, 1–31.
    public var day: Int
  }

  /// Reads `14:32`, `14:32:05`, `2026-11-21T14:32` or the number of an entry, such as `118`.
  ///
  /// - Throws: a sentence where the text is none of these.
  public init(_ text: String) throws(Refusal) {
    let words = text.split { $0 == "T" || $0 == " " }
    if words.count == 1, let number = Int(words[0]), number > 0 {
      self = .entry(number)
    } else if words.count == 1, let time = ClockTime(words[0]) {
      self = .time(time, day: nil)
    } else if words.count == 2, let day = CivilDay(words[0]), let time = ClockTime(words[1]) {
      self = .time(time, day: day)
    } else {
      throw Refusal(
        .badText,
        "“\(text)” is no moment: write a time such as 14:32, a day with a time such as "
          + "2026-11-21T14:32, or the number of an entry.")
    }
  }
}

extension Moment.ClockTime {
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 2 ? UInt8($0).map(Int.init) : nil }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    self.init(
      hour: numbers[0], minute: numbers[1], second: numbers.count > 2 ? numbers[2] : nil)
  }
}

extension Moment.CivilDay {
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? UInt16($0).map(Int.init) : nil }
    guard parts.count == 3, numbers.count == 3, (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

extension Moment.CivilDay {
  /// The days from 1970-01-01 to this one, as in Howard Hinnant's `days_from_civil`.
  private var number: Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The first instant of a time on this day, as the clocks of a zone show it.
  func instant(_ time: Moment.ClockTime, in zone: Zone) -> Instant {
    let seconds = time.hour * 3_600 + time.minute * 60 + (time.second ?? 0)
    return Instant(seconds: Int64(number * 86_400 + seconds - zone.offset))
  }
}
