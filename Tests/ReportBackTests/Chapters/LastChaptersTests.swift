import Facilitation
import ReportBack
import Testing

struct LastChaptersTests {
  @Test func anActionHasOnlyWhatIsSaidOfIt() throws {
    var story = try Story.bare()
    try story.tell(.addAction(what: "Write it down", who: nil, due: nil, note: nil))
    #expect(story.chapter(7) == "- [ ] **1.** Write it down")
  }

  @Test func aDoneActionIsTicked() throws {
    #expect(
      try LocalData.story().chapter(7).hasSuffix(
        "- [x] **2.** Send a guard — Security, due 19 November 2026, "
          + "from #6 “Clinic 4 has no guard” (Consumers, urgent), urgent"))
  }

  @Test func theParkingLotSaysWhatBecameOfEachNote() throws {
    var story = try Story.twoGroups(of: 1)
    for _ in 1...4 { try story.note("Question", in: "All", of: 1) }
    try story.tell(
      .parkNote(note: 1, parking: Parking(owner: "Ben", when: "Friday", reason: "For lawyers")))
    try story.tell(.parkNote(note: 2, parking: Parking(answer: "Yes")))
    try story.tell(.parkNote(note: 3, parking: Parking(waived: true, reason: "Not ours")))
    try story.tell(.parkNote(note: 4, parking: Parking(owner: "Ben")))
    #expect(
      story.chapter(8) == """
        - #1 Question (North)
          - **Set aside because:** For lawyers
          - **Owner:** Ben
          - **When:** Friday
        - #2 Question (North)
          - **Answer:** Yes
        - #3 Question (North)
          - **Let go** by the room: Not ours
        - #4 Question (North)
          - **Owner:** Ben
          - **Still open.**
        """)
    #expect(story.chapter(2).contains("- 1 question in the parking lot is still open (chapter 8)."))
  }

  @Test func theAgendaSaysWhatWasPlannedAndWhatWasUsed() throws {
    let chapter = try LocalData.story().chapter(9)
    #expect(chapter.contains("**Introduction** — planned 10 minutes, took 12 minutes"))
    #expect(chapter.contains("**Closing** — planned 5 minutes, not held"))
    #expect(chapter.contains("In all: 45 minutes planned, 52 minutes used."))
  }

  @Test func aPartThatStillRunsIsNotFinished() throws {
    var plan = LocalData.plan
    plan.parts = [PlanPart(title: "Talk", kind: .discussion, minutes: 1)]
    var story = try Story(plan, details: LocalData.details, people: 6)
    try story.tell(.startPart(part: 1))
    #expect(story.chapter(9).contains("**Talk** — planned 1 minute, not finished"))
    try story.tell(.extendPart(part: 1, seconds: 120))
    try story.tell(.pausePart)
    #expect(
      story.chapter(9).contains(
        "planned 1 minute (extended by 2 minutes), took 2 minutes so far, not finished"))
    #expect(story.chapter(1).contains("not closed yet (Africa/Nairobi)"))
  }

  @Test func equalSayCountsTheNotesOfGroupsAndOfWhomTheyAre() throws {
    let chapter = try LocalData.story().chapter(9)
    #expect(chapter.contains("- **Producers:** 3 notes (6 members)"))
    #expect(chapter.contains("- **The whole room:** 3 notes"))
    #expect(
      chapter.hasSuffix(
        "3 members are known to have said something; who said the other 6 notes is not recorded."))
  }

  @Test func feedbackHasItsAverageAndItsLines() throws {
    var story = try Story.bare()
    for score in [5, 4, 4] { try story.tell(.addFeedback(score: score, line: nil)) }
    try story.tell(.addFeedback(score: nil, line: "Too short"))
    #expect(
      story.chapter(10) == """
        Average mark 4.3 of 5, median 4.0, from 3 people: 1 gave 5 and 2 gave 4.

        - Too short
        """)
  }

  @Test func aMarkIsCountedWhereWhatWasSaidWithItMayBeTold() throws {
    var story = try Story.bare()
    try story.tell(.addFeedback(score: 5, line: "Good"))
    try story.tell(.addFeedback(score: 1, line: "Bad"))
    try story.tell(.labelStatement(statement: .feedback(number: 2), label: .confidential))
    #expect(story.chapter(10, .public) == "Marks of 5, from 1 person: 1 gave 5.\n\n- Good")
    #expect(story.chapter(10, .partners).hasSuffix("- Good\n- Bad — confidential"))
  }

  @Test func thoseWhoWereNotThereLearnNoMinuteOfANote() throws {
    var story = try Story.twoGroups(of: 1)
    try story.note("Today", in: "All", of: 1)
    #expect(story.chapter(12, .partners) == "- #1 Today (North)")
    #expect(story.report(.public).document.appendix.allSatisfy { $0.writtenAt == nil })
  }

  @Test func theAppendixIsInOrderOfTimeAndNamesTheDayWhereThereAreSeveral() throws {
    var story = try Story.twoGroups(of: 1)
    try story.note("Today", in: "All", of: 1)
    story.wait(minutes: 24 * 60)
    try story.note("Tomorrow", in: "All", of: 1)
    let lines = story.chapter(12).split(separator: "\n")
    #expect(lines.map { $0.dropFirst(2).prefix(4) } == ["2026", "2026"])
    #expect(lines.first?.hasSuffix("#1 Today (North)") == true)
  }
}
