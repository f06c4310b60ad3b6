import Facilitation
import ReportBack
import Support
import Testing

struct TableChapterTests {
  /// A room with a complete row, one that lacks something, one that was dropped, and one withheld.
  private func story() throws -> Story {
    var story = try Story(
      .tables, details: SessionDetails(title: "Tables", question: "Why?"), people: 6)
    try story.note("Ask the elders", in: "Steps", of: 1)
    try story.note("Name the informant", in: "Steps", of: 1, label: .urgent)
    try story.tell(.addRow(chart: 4, cells: ["Wells", "1", "Ben", "2026-12-01", "yes"]))
    try story.tell(.addRow(chart: 4, cells: ["Roads", "", "Cho"]))
    try story.tell(.addRow(chart: 4, cells: ["Mood"]))
    try story.tell(.dropRow(row: 5, reason: "Nobody would use it"))
    return story
  }

  @Test func aTableTellsWhatIsCompleteWhatLacksAndWhatWasDropped() throws {
    let chapter = try story().chapter(3)
    #expect(chapter.contains("1 of 2 rows complete; **1 is not complete**."))
    #expect(chapter.contains("- [x] **Wells**\n  - **From:** #1 Ask the elders"))
    #expect(chapter.contains("  - **By:** 1 December 2026\n  - **Ticked, 1 of 1:** Purpose"))
    #expect(chapter.contains("**Not complete.** Lacks: From, By and Purpose documented"))
    #expect(chapter.contains("Dropped, and why:\n\n- **Mood** — Nobody would use it"))
  }

  @Test func aRowThatPointsToAWithheldNoteIsWithheldWithItAndCounted() throws {
    var story = try story()
    try story.tell(.addRow(chart: 4, cells: ["Informants", "#2", "Ben"]))
    try story.tell(
      .labelStatement(statement: .row(number: 4), label: .confidential))
    let report = story.report(.public)
    for word in ["Informants", "Roads", "#2", "Name the informant"] {
      #expect(try !report.allForms().contains(word), "\(word)")
    }
    #expect(report.document.session.withheld.map(\.statements) == [1, 1])
    let chapter = story.chapter(3, .public)
    #expect(
      chapter.contains("Not all of this table may be told here, so neither is how far it is."))
    #expect(!chapter.contains(" rows complete") && !chapter.contains("Still without a match"))
  }

  @Test func whatThePlanGaveIsNotSaidToLackWhatIsWithheld() throws {
    var plan = Plan(
      slug: "given", title: "Given", purpose: "", question: "", people: 1...9, minutes: 1...9,
      difficulty: .easy)
    plan.charts = [
      PlanChart(
        title: "Ready", owner: .plenary,
        fields: [PlanField(title: "What", needed: true), PlanField(title: "Said", needed: true)],
        rows: ["Consent", "Law"])
    ]
    var story = try Story(plan, details: SessionDetails(title: "G", question: ""), people: 1)
    try story.tell(.fillRow(row: 1, cells: [TableCell(field: 2, text: "secret")]))
    #expect(story.chapter(3, .public).contains("1 of 2 rows complete"))
    try story.tell(.labelStatement(statement: .row(number: 1), label: .urgent))
    let bytes = try story.report(.public).allForms()
    for word in ["secret", "Consent", "Law", "Lacks"] { #expect(!bytes.contains(word), "\(word)") }
    #expect(story.chapter(3, .internal).contains("1 of 2 rows complete"))
  }

  @Test func aPersonIsNamedOnlyWherePeopleAre() throws {
    #expect(try story().chapter(3, .internal, .name).contains("**Owner:** Ben"))
    #expect(try !story().report(.partners, Attribution.none).allForms().contains("Ben"))
  }
}
