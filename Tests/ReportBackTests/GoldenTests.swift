import Facilitation
import Foundation
import ReportBack
import Testing

/// Whole reports, compared with those in `Reports`; `FLIPCHART_RECORD=1` writes them anew and fails.
struct GoldenTests {
  private func golden(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Reports/\(name).md")
  }

  private func check(_ markdown: String, against name: String) throws {
    if ProcessInfo.processInfo.environment["FLIPCHART_RECORD"] == "1" {
      try Data(markdown.utf8).write(to: golden(name))
      Issue.record("Recorded \(name); run again without FLIPCHART_RECORD.")
      return
    }
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = try String(contentsOf: golden(name), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines == expected)
  }

  @Test(arguments: Audience.allCases)
  func aWholeSessionReadsAsRecorded(for audience: Audience) throws {
    try check(try LocalData.story().report(audience).markdown(), against: "local-data-\(audience)")
  }

  @Test func aSessionWithNothingInItReadsAsRecorded() throws {
    try check(try Story.bare().report(.public).markdown(), against: "bare-public")
  }
}
