import Facilitation
import ReportBack
import Support
import Testing

@Suite struct MomentTests {
  @Test(arguments: [20, 60, 100])
  func aReportOfAMomentIsThatOfTheJournalCutThere(revision: Int) throws {
    let entries = Play.of(12).entries
    let cut = min(revision, entries.count)
    let then = try #require(Timeline(entries).session(at: cut))
    let copy = try #require(Session.replaying(entries[..<cut]))
    for audience in Audience.allCases {
      let options = ReportOptions(audience: audience, moment: entries[cut - 1].at)
      let report = Report(session: then, options: options)
      #expect(report == Report(session: copy, options: options))
      #expect(report.markdown().contains("**As it was at:** "))
      let plain = Report(session: copy, options: ReportOptions(audience: audience)).markdown()
      let lines = report.markdown().split(separator: "\n").filter { !$0.contains("As it was at") }
      #expect(lines == plain.split(separator: "\n"))
    }
  }
}
