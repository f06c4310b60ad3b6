import Catalog
import Facilitation
import Foundation
import ReportBack
import Testing

/// The bundled plans, each run from the commands in `sessions/samples` into the report beside them;
/// `FLIPCHART_RECORD=1` writes the reports anew and fails.
struct SampleTests {
  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = project.appendingPathComponent("sessions/samples")

  private static let names = [
    "campaign-data", "data-exchange", "joint-analysis", "localizing-data", "safe-data",
  ]

  @Test(arguments: names)
  func aPlanIsRunFromItsBeginningIntoItsReport(name: String) throws {
    let story = try story(of: name)
    let audience: Audience = story.session.plan.defaultLabel == .public ? .public : .partners
    try check(story.report(audience).markdown(), against: "\(name).md")
    for row in story.session.rows {
      #expect(story.session.charts[row.chart]?.isTable == true)
    }
  }

  @Test func theCertificatesAreGivenToThoseWhoHaveCompletedTheirWork() throws {
    let story = try story(of: "campaign-data")
    let pages = try #require(Certificates(session: story.session)).markdown()
    try check(pages, against: "campaign-data-certificates.md")
    #expect(pages.contains("# Certificate of completion\n\nThis is to certify that"))
    #expect(pages.contains("# Not yet: Safe Roads Alliance"))
  }

  @Test func aPlanWithoutACertificateGivesNone() throws {
    #expect(try Certificates(session: story(of: "safe-data").session) == nil)
  }

  private func story(of name: String) throws -> Story {
    let path = Self.project.appendingPathComponent("sessions/plans/\(name).yaml")
    let plan = try PlanFile.read(
      String(contentsOf: path, encoding: .utf8), file: path.lastPathComponent)
    let details = SessionDetails(title: plan.title, question: plan.question, date: "2026-11-21")
    var story = try Story(
      plan, details: details, people: name == "campaign-data" ? 6 : 12,
      groups: plan.groups.isEmpty ? 2 : nil, seed: 7)
    let lines = try String(
      contentsOf: Self.samples.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      try story.tell(try JSONDecoder().decode(Command.self, from: Data(line.utf8)))
    }
    return story
  }

  private func check(_ text: String, against name: String) throws {
    let file = Self.samples.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["FLIPCHART_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("Recorded \(name); run again without FLIPCHART_RECORD.")
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n") == kept.split(separator: "\n"))
    #expect(text == kept)
  }
}
