import Facilitation
import Testing

@testable import ReportBack

/// What is printed before a session.
@Suite struct PreparationTests {
  private func sheets(
    of story: Story, name: String = "2026-11-21-data", labels: Int? = nil
  ) -> [String: String] {
    let keys = [PreparedKey(keys: ["Alt-P", "F4"], title: "Park the note")]
    let preparation = Preparation(
      session: story.session, name: name, keys: keys, blankLabels: labels)
    return Dictionary(
      preparation.sheets.map { ($0.fileName, $0.markdown) }, uniquingKeysWith: { $1 })
  }

  /// Two groups of three, with a vote to come and three notes that not everybody may read.
  private func story() throws -> Story {
    var story = try Story.twoGroups(of: 3)
    try story.tell(.namePerson(slot: 2, name: "Otieno | *chief*"))
    try story.tell(.addPeople(count: 1, names: ["Amina"], role: .helper))
    try story.tell(.movePerson(slot: 7, group: 1))
    try story.note("Ask first", in: "All", of: 1)
    try story.note("Clinic 4 has no guard", in: "All", of: 1, label: .urgent)
    try story.tell(.writePrivately(group: 2, privately: true))
    try story.note("Not yet", in: "All", of: 2)
    let rules = RoundRules(title: "Priorities", question: "Which come first?", dots: 3, cap: 2)
    try story.tell(.draftRound(rules: rules))
    return story
  }

  @Test func theBriefingTellsHelpersWhoWhatAndHow() throws {
    let text = try #require(try sheets(of: story(), name: "it's here")["briefing.md"])
    #expect(text.contains("- **Helpers:** P07 Amina"))
    #expect(text.contains("P02 Otieno \\| \\*chief\\*"))
    #expect(text.contains("flipchart open 'it'\\''s here' --seat helper --group North"))
    #expect(text.contains("**Priorities:** Which come first? 3 dots, at most 2 on one note."))
    #expect(text.contains("- **Alt-P**, **F4** — Park the note"))
    #expect(text.contains("### Chart North"))
  }

  @Test func everyVoterHasASlipWithAPlaceForEachDotAndNoName() throws {
    let text = try #require(try sheets(of: story())["ballots.md"])
    let slips = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(slips == (1...6).map { "## P0\($0) — Priorities" })
    #expect(text.split(separator: "#\\_").count == 6 * 3 + 1)
    #expect(!text.contains("Otieno"))
  }

  @Test func labelsHaveTheNumbersOfNotesAndNothingThatTheRoomMayNotRead() throws {
    let text = try #require(try sheets(of: story(), labels: 2)["labels.md"])
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == ["## Chart North", "## Chart South", "## #1", "## #4", "## #5"])
    #expect(text.contains("Ask first"))
    #expect(!text.contains("guard") && !text.contains("Not yet"))
    #expect(text.contains("2 notes are left out: they are not for the room."))
  }

  @Test func theSignUpSheetHasARowASlotAndSomeToSpare() throws {
    let text = try #require(try sheets(of: story())["sign-up.md"])
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| P") }
    #expect(rows.count == 6 + 5)
    #expect(rows[1] == "| P02 | Otieno \\| \\*chief\\* | North |  |")
    #expect(rows[6] == "| P08 |  |  |  |")
  }

  @Test(.enabled(if: Cmark.isInstalled, Comment(rawValue: Cmark.missing)))
  func nothingTypedBecomesMarkup() throws {
    let kinds: Set = [
      "document", "heading", "paragraph", "list", "item", "text", "linebreak", "strong", "emph",
      "code_block", "thematic_break", "softbreak",
    ]
    for (name, text) in sheets(of: try Story.hostile(), labels: 3) {
      let found = try Cmark.parse(text).kinds
      #expect(found.isSubset(of: kinds), "\(name): \(found.subtracting(kinds))")
    }
  }
}
