/// A day as people say it, reckoned from another: `tomorrow`, `Fri`, `in 2 weeks`, `1 December`.
struct DayText {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
  ]
  /// The most days, weeks or months ahead that are reckoned with.
  private static let farthest = 1_000

  private let words: [String]
  private let today: Day

  /// The day that a text names, reckoned from a day; nil where it names none for sure.
  ///
  /// A day of the week is the next one after that day, and a date without its year the next to come.
  static func day(_ text: String, from today: Day) -> Day? {
    let reader = DayText(
      words: text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init),
      today: today)
    return Day(iso: text) ?? reader.named ?? reader.distant ?? reader.dated
  }

  /// Today, tomorrow, or a day of the week.
  private var named: Day? {
    guard let word = words.last, words.dropLast().allSatisfy({ $0 == "on" }), words.count <= 2
    else { return nil }
    if word == "today" { return today }
    if word == "tomorrow" { return today.advanced(days: 1) }
    guard word.count >= 3, let place = Self.weekdays.firstIndex(where: { $0.hasPrefix(word) })
    else { return nil }
    return today.advanced(days: (place - today.weekday + 6) % 7 + 1)
  }

  /// So many days, weeks or months ahead.
  private var distant: Day? {
    guard words.count == 3, words[0] == "in",
      let count = Self.numbers[words[1]] ?? Int(words[1]), 0...Self.farthest ~= count
    else { return nil }
    switch words[2] {
    case "day", "days": return today.advanced(days: count)
    case "week", "weeks": return today.advanced(days: count * 7)
    case "month", "months": return today.advanced(months: count)
    default: return nil
    }
  }

  /// A day of a month, with or without its year.
  private var dated: Day? {
    guard words.count == 2 || words.count == 3 else { return nil }
    let year = words.count == 3 ? Int(words[2]) : nil
    guard words.count == 2 || year != nil else { return nil }
    guard let (day, month) = dayAndMonth else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    let thisYear = today.civil.year
    // A leap day is at most eight years away.
    let coming = (0...8).compactMap { Day(year: thisYear + $0, month: month, day: day) }
    return coming.first { $0 >= today }
  }

  /// The first two words as a day and a month, whichever comes first.
  private var dayAndMonth: (day: Int, month: Int)? {
    for (day, month) in [(words[0], words[1]), (words[1], words[0])] {
      let digits = day.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits),
        ["", "st", "nd", "rd", "th"].contains(day.dropFirst(digits.count)),
        month.count >= 3, let place = Self.months.firstIndex(where: { $0.hasPrefix(month) })
      else { continue }
      return (number, place + 1)
    }
    return nil
  }
}
