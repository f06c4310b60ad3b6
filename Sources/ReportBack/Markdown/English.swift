import Facilitation

/// Spans, shares and dates as an English sentence has them.
enum English {
  /// Seconds as the minutes that people speak of: "12 minutes", "less than a minute".
  static func minutes(_ seconds: Int) -> String {
    seconds < 60 ? "less than a minute" : ((seconds + 30) / 60).counted("minute")
  }

  /// Seconds as hours and minutes: "3 hours 20 minutes", "45 minutes".
  static func span(_ seconds: Int) -> String {
    let total = (seconds + 30) / 60
    guard total >= 60 else { return minutes(seconds) }
    let rest = total % 60
    let hours = (total / 60).counted("hour")
    return rest == 0 ? hours : "\(hours) \(rest.counted("minute"))"
  }

  /// Thousandths as a percentage: "22.5%", "40%".
  static func percent(_ thousandths: Int) -> String {
    let rest = thousandths % 10
    return rest == 0 ? "\(thousandths / 10)%" : "\(thousandths / 10).\(rest)%"
  }

  /// Tenths as a decimal: "4.2", "4.0".
  static func decimal(tenths: Int) -> String {
    "\(tenths / 10).\(tenths % 10)"
  }

  /// A day such as `2026-11-21` as "21 November 2026"; any other text as it is.
  static func day(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let month = Int(parts[1]), let day = Int(parts[2]),
      months.indices.contains(month - 1), (1...31).contains(day)
    else { return date }
    return "\(day) \(months[month - 1]) \(parts[0])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
