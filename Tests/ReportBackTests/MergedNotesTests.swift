import Facilitation
import ReportBack
import Testing

@Suite struct MergedNotesTests {
  /// North's #1 stands for South's #2 and, in other words, the confidential #3.
  private func story() throws -> Story {
    var story = try Story.twoGroups(of: 3)
    try story.note("Mend the road", in: "All", of: 1)
    try story.note("Mend the road", in: "All", of: 2)
    try story.note("The mayor's road", in: "All", of: 2, label: .confidential)
    try story.tell(.addCluster(name: "Roads", notes: [1]))
    try story.tell(.mergeNotes(notes: [2, 3], into: 1))
    try story.tell(
      .writePoints(group: 1, points: [ReportBack.Point(text: "As they say", echo: 2)]))
    return story
  }

  @Test func bothNumbersAndBothTextsArePrinted() throws {
    let story = try story()
    #expect(
      story.chapter(3).contains(
        "#1 Mend the road, also #2 (South); #3 “The mayor's road” (South), confidential"))
    #expect(story.chapter(3).contains("*echoes #2 “Mend the road” (South, merged with #1)*"))
    #expect(story.chapter(12).contains("#2 Mend the road (South); merged with #1"))
  }

  @Test func bothGroupsRaisedIt() throws {
    #expect(
      try story().chapter(4).contains("1 note, raised by 2 of 2 groups (North and South)"))
  }

  @Test func aPublicNoteKeepsSilentOnAConfidentialTwin() throws {
    let report = try story().report(.public).markdown()
    #expect(report.contains("#1 Mend the road, also #2 (South)"))
    #expect(!report.contains("mayor") && !report.contains("#3"))
  }

  @Test func aPublicTwinSpeaksForAConfidentialFace() throws {
    var story = try story()
    try story.tell(.labelNote(note: 1, label: .urgent))
    let report = story.report(.public).markdown()
    #expect(report.contains("#2 Mend the road"))
    #expect(!report.contains("#1") && !report.contains("mayor"))
  }
}
