import Testing

@testable import ReportBack

struct EnglishTests {
  @Test func secondsBecomeTheNearestMinute() {
    #expect(English.minutes(59) == "less than a minute")
    #expect(English.minutes(60) == "1 minute")
    #expect(English.minutes(89) == "1 minute")
    #expect(English.minutes(90) == "2 minutes")
  }

  @Test func sharesAndAveragesHaveOneDecimal() {
    #expect(English.percent(225) == "22.5%")
    #expect(English.percent(400) == "40%")
    #expect(English.decimal(tenths: 42) == "4.2")
    #expect(English.decimal(tenths: 50) == "5.0")
  }

  @Test func daysAreSpelledOutWhereTheyAreDays() {
    #expect(English.day("2026-11-21") == "21 November 2026")
    #expect(English.day("2026-03-04") == "4 March 2026")
    #expect(English.day("next week") == "next week")
    #expect(English.day("2026-13-01") == "2026-13-01")
  }
}
