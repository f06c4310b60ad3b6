import Facilitation
import Foundation
import ReportBack
import Testing

struct JSONTests {
  private func object(_ report: Report) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    return try #require(json as? [String: Any])
  }

  @Test func thereIsAKeyForEachChapter() throws {
    #expect(
      try object(LocalData.story().report()).keys.sorted() == [
        "actions", "agenda", "appendix", "barriers", "comparison", "equalSay", "feedback",
        "format", "groups", "headlines", "opportunities", "parkingLot", "plenary", "resources",
        "session", "votes",
      ])
  }

  @Test func whatIsNotKnownIsAbsent() throws {
    let session = try #require(object(Story.bare().report())["session"] as? [String: Any])
    #expect(session["place"] == nil)
    #expect(session["startedAt"] == nil)
    #expect(session["participants"] as? Int == 0)
  }

  @Test func timesAreThoseOfTheSessionsZone() throws {
    let session = try #require(object(LocalData.story().report())["session"] as? [String: Any])
    #expect(session["zone"] as? String == "Africa/Nairobi")
    #expect(session["startedAt"] as? String == "2026-11-18T14:29")
  }
}
