extension Session {
  /// A date as it is kept: a day that is named for sure as `2026-12-01`, anything else in its words.
  ///
  /// Days are reckoned from the day of the session, or where that is not said from the moment.
  ///
  /// - Throws: `.badText` for what looks like a date of which there is none.
  func dueDay(_ text: String, at instant: Instant) throws(Refusal) -> String {
    let words = try TextRule.name.optional.checked(text, as: "By when")
    let today = Day(iso: details.date) ?? Day(instant, in: details.zone)
    if let day = DayText.day(words, from: today) { return day.iso }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }) else {
      return words
    }
    throw Refusal(
      .badText, "\(words.quoted) is not a day of the calendar; write one such as 2026-12-01.")
  }
}
