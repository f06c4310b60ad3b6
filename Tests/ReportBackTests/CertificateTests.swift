import Facilitation
import ReportBack
import Testing

struct CertificateTests {
  /// Two groups of two, each with a table that the certificate requires.
  private func story() throws -> Story {
    var plan = Plan(
      slug: "course", title: "Course", purpose: "", question: "", people: 1...9, minutes: 1...99,
      difficulty: .easy)
    plan.groups = [PlanGroup(name: "North"), PlanGroup(name: "South")]
    plan.charts = [
      PlanChart(
        title: "Promises", owner: .eachGroup,
        fields: [
          PlanField(title: "Promise", needed: true),
          PlanField(title: "By", kind: .day, needed: true),
          PlanField(title: "Who", kind: .person),
        ])
    ]
    plan.parts = [PlanPart(title: "Talk", kind: .discussion, minutes: 90)]
    plan.certificate = PlanCertificate(
      statement: "a day", requires: ["Promises"], evaluation: ["Promises"], signedBy: ["Host"])
    var story = try Story(plan, details: SessionDetails(title: "C", question: ""), people: 4)
    for slot in 1...4 {
      try story.tell(.movePerson(slot: ParticipantID(slot), group: slot <= 2 ? 1 : 2))
      try story.tell(.namePerson(slot: ParticipantID(slot), name: "Amina \(slot)"))
    }
    try story.tell(.startPart(part: 1))
    story.wait(minutes: 75)
    try story.tell(.addRow(chart: 1, cells: ["Dig", "2026-12-01", "Amina 1"]))
    try story.tell(.finishPart)
    return story
  }

  private func pages(
    _ story: Story, _ audience: Audience = .internal, _ attribution: Attribution? = nil
  ) throws -> String {
    let options = ReportOptions(audience: audience, attribution: attribution)
    return try #require(Certificates(session: story.session, options: options)).markdown()
  }

  @Test func aGroupThatWroteNothingGetsNoneAndIsToldWhy() throws {
    let pages = try pages(story())
    #expect(pages.contains("# Certificate of completion\n\nThis is to certify that\n\n**North**"))
    #expect(pages.contains("# Not yet: South"))
    #expect(pages.contains("- [ ] Promises: nothing is written yet"))
  }

  @Test func peopleAreNamedByNameAlone() throws {
    for attribution in [Attribution.group, .none] {
      let pages = try pages(story(), .public, attribution)
      #expect(pages.contains("**Who took part:** 2 people"))
      #expect(!pages.contains("Amina"))
    }
    #expect(
      try pages(story(), .public, .name).contains("**Who took part:** Amina 1 and Amina 2"))
  }

  @Test func rowsThatMayNotBeToldAreCounted() throws {
    var story = try story()
    try story.tell(.addRow(chart: 1, cells: ["secret-row"]))
    try story.tell(.labelStatement(statement: .row(number: 2), label: .urgent))
    #expect(try pages(story).contains("- [ ] Promises: secret-row"))
    let told = try pages(story, .public)
    #expect(told.contains("- [ ] Promises: 1 row of which nothing may be told here"))
    #expect(!told.contains("secret"))
  }

  @Test func itSaysTheTimeThatWasUsedAndWhatEachFieldIs() throws {
    let pages = try pages(story())
    #expect(pages.contains("- **Held:** 1 hour 17 minutes; 1 hour 30 minutes planned"))
    #expect(pages.contains("- **Dig**\n  - By: 1 December 2026\n  - Who: Amina 1"))
  }
}
