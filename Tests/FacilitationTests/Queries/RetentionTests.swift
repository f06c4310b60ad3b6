import Testing

@testable import Facilitation

@Suite struct RetentionTests {
  private func session(days: Int?, date: String) -> Session {
    var plan = Plan(
      slug: "p", title: "P", purpose: "", question: "Why?", people: 1...50, minutes: 10...90,
      difficulty: .easy)
    plan.retentionDays = days
    var session = Session(plan: plan)
    session.details.date = date
    session.createdAt = Instant(seconds: 0)
    return session
  }

  @Test func aSessionIsKeptForAsManyDaysAsItsPlanSaysAfterTheDayItWasHeld() {
    #expect(session(days: 30, date: "2026-11-21").disposalDay?.iso == "2026-12-21")
    #expect(session(days: 30, date: "").disposalDay?.iso == "1970-01-31")
    #expect(session(days: nil, date: "2026-11-21").disposalDay == nil)
  }

  @Test(arguments: [
    ("1970-01-04", "kept until 1970-01-04"), ("1970-01-03", "due for disposal tomorrow"),
    ("1970-01-02", "due for disposal today"), ("1970-01-01", "due for disposal since 1970-01-01"),
  ])
  func howLongItIsStillKeptIsSaidInWords(day: String, words: String) throws {
    let retention = Retention(
      until: try #require(Day(iso: day)), at: Instant(seconds: 90_000), in: .utc)
    #expect(retention.words == words)
    #expect(retention.isDue == (retention.daysLeft < 1))
  }
}
