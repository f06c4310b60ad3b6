import Facilitation
import ReportBack
import Testing

struct GroupChapterTests {
  @Test func notesStandBySectionAndClusterWithBoxesToTick() throws {
    let chapter = try LocalData.story().chapter(3)
    #expect(
      chapter.contains(
        """
        ##### Needs

        **Consent** — confidential

        - [ ] #2 Consent in the\\
          local language — 5 dots

        In no cluster

        - [ ] #1 Ask the elders first — 10 dots

        ##### Steps

        - [ ] #3 Walk the path together — no dots
        """))
  }

  @Test func aGroupWithoutAReportBackSaysSo() throws {
    let chapter = try Story.twoGroups(of: 3).chapter(3)
    #expect(
      chapter.hasPrefix(
        """
        ### North

        - **Members:** 3
        - **Helpers:** none of its own

        #### Points in plenary

        None recorded.
        """))
  }

  @Test func pointsAreNewOrAnEcho() throws {
    let chapter = try LocalData.story().chapter(3)
    #expect(chapter.contains("- Elders open doors — *new*"))
    #expect(
      chapter.contains(
        "- We need proof of consent too — *echoes #4 “Consent that we can show” (Consumers)*"))
  }

  @Test func anEchoOfANoteTakenDownIsStillAnEcho() throws {
    var story = try Story.twoGroups(of: 3)
    try story.note("Gone soon", in: "All", of: 2)
    try story.tell(
      .writePoints(group: 1, points: [ReportBack.Point(text: "As they say", echo: 1)]))
    try story.tell(.removeNote(note: 1))
    #expect(story.chapter(3, .internal).contains("*echoes #1, taken down since*"))
    #expect(story.chapter(3, .public).contains("*echoes a note taken down since*"))
  }

  @Test func barriersOfAGroupArePointedTo() throws {
    var story = try Story.twoGroups(of: 3)
    try story.tell(
      .addSection(chart: 1, section: PlanSection(title: "Against", kind: .barriers)))
    try story.note("Rain", in: "Against", of: 1)
    #expect(story.chapter(3).contains("See chapter 5 for 1 barrier of this group."))
    #expect(story.chapter(5).contains("### Barriers\n\n- #1 Rain (North)"))
    #expect(story.chapter(5).hasSuffix("### Opportunities\n\nNone recorded."))
  }

  @Test func clustersSayHowManyGroupsRaisedThem() throws {
    var story = try Story.twoGroups(of: 3)
    for group in [GroupID(1), 2, 2] { try story.note("Note", in: "All", of: group) }
    try story.tell(.addCluster(name: "Few", notes: [3]))
    try story.tell(.addCluster(name: "Many", notes: [1, 2]))
    #expect(
      story.chapter(4) == """
        3 notes in 2 clusters. A group raises one by a note or by an echo in plenary.

        ### What the groups share

        - **Many** — 2 notes, raised by 2 of 2 groups (North and South)
          - #1 Note (North)
          - #2 Note (South)

        ### What only one group has

        - **Few** — 1 note, raised by 1 of 2 groups (South)
          - #3 Note (South)
        """)
  }
}
