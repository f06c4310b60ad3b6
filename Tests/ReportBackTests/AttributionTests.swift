import Facilitation
import ReportBack
import Testing

struct AttributionTests {
  private static let people = ["Wanjiru", "Amina", "Ben", "Dr Njeri", "Otieno", "Security"]

  @Test func noneNamesNobodyInAnyForm() throws {
    let bytes = try LocalData.story().report(.internal, Attribution.none).allForms()
    for name in Self.people + ["P07"] { #expect(!bytes.contains(name), "\(name) is named") }
  }

  @Test func noneLeavesGroupsOutBesideNotes() throws {
    let story = try LocalData.story()
    #expect(story.chapter(12, .internal, Attribution.none).contains("#1 Ask the elders first — 10"))
    #expect(story.chapter(4, .internal, Attribution.none).contains("raised by 2 of 2 groups; conf"))
  }

  @Test func groupNamesThoseWithAPartToPlayAndNoWriter() throws {
    let story = try LocalData.story()
    #expect(story.chapter(1).contains("**Helpers:** Amina and Ben"))
    #expect(story.chapter(7).contains("Amina, due 15 December"))
    #expect(story.chapter(12).contains("#1 Ask the elders first (Producers)"))
    #expect(!story.chapter(9).contains("Otieno"))
  }

  @Test func byGroupNobodyOutsideLearnsAName() throws {
    for audience in [Audience.public, .partners] {
      let bytes = try LocalData.story().report(audience, .group).allForms()
      for name in Self.people + ["P07"] { #expect(!bytes.contains(name), "\(name) is named") }
    }
  }

  @Test func byGroupThePublicSeesHelpersAsACountAndOwnersAsGroups() throws {
    let story = try LocalData.story()
    #expect(story.chapter(1, .public).contains("- **Helpers:** 2\n- **Speaker:** 1\n"))
    #expect(story.chapter(3, .public).contains("- **Helper:** 1\n"))
    #expect(story.chapter(7, .public).contains("card — somebody of Producers, due 15 December"))
    #expect(story.chapter(8, .public).contains("**Owner:** somebody of Consumers"))
    #expect(story.chapter(11, .public).contains("(shared by somebody of Producers)"))
  }

  @Test(arguments: [
    ("Amina", "somebody who is not named here"), ("P03", "somebody of North"), ("South", "South"),
    ("A stranger", "somebody who is not named here"), ("host", "host"),
  ])
  func anOwnerIsToldAsFarAsThatNamesNobody(owner: String, told: String) throws {
    var story = try Story.twoGroups(of: 3)
    for slot in [1, 4] { try story.tell(.namePerson(slot: ParticipantID(slot), name: "Amina")) }
    try story.tell(.addAction(what: "Write", who: owner, due: nil, note: nil))
    #expect(story.report(.public, .group).document.actions.map(\.who) == [told])
    #expect(story.report(.partners, .group).document.actions.map(\.who) == [told])
    #expect(story.report(.internal, .group).document.actions.map(\.who) == [owner])
    #expect(story.report(.public, .name).document.actions.map(\.who) == [owner])
    let nobody = owner == "host" ? owner : "somebody who is not named here"
    #expect(story.report(.public, Attribution.none).document.actions.map(\.who) == [nobody])
  }

  @Test func anOrganisationIsToldWhereTheListHasEverybodysName() throws {
    var story = try Story.twoGroups(of: 1)
    for owner in ["Ministry of Water", "Ministry of Amina", "wanjiru"] {
      try story.tell(.addAction(what: "Write", who: owner, due: nil, note: nil))
    }
    let owners = { Set(story.report(.public, .group).document.actions.compactMap(\.who)) }
    try story.tell(.namePerson(slot: 1, name: "Amina Odhiambo"))
    #expect(owners() == ["somebody who is not named here"], "P02 may be anybody")
    try story.tell(.namePerson(slot: 2, name: "Wanjiru"))
    #expect(
      owners() == ["Ministry of Water", "somebody who is not named here", "somebody of South"])
  }

  @Test func withoutGroupsNothingFollowsThem() throws {
    var plan = LocalData.plan
    plan.charts = [
      PlanChart(title: "Needs", owner: .eachGroup, sections: [PlanSection(title: "Needs")])
    ]
    var story = try Story(plan, details: LocalData.details, people: 4, groups: 2)
    try story.note("Zebra crossings", in: "Needs", of: 1)
    try story.note("Apples", in: "Needs", of: 2)
    try story.tell(.writeHeadline(group: 1, headline: "Last"))
    try story.tell(.writeHeadline(group: 2, headline: "First"))
    try story.tell(.addAction(what: "Late", who: "P01", due: "2026-12-09", note: nil))
    try story.tell(.addAction(what: "Soon", who: "P03", due: "2026-12-01", note: nil))
    let report = story.report(.internal, Attribution.none)
    for group in ["Producers", "Consumers"] {
      #expect(!(try report.allForms().contains(group)), "\(group) is named")
    }
    #expect(
      story.chapter(3, .internal, Attribution.none).contains(
        "#### Needs\n\n##### Needs\n\n- [ ] #2 Apples\n- [ ] #1 Zebra crossings"))
    #expect(report.document.headlines.groups.map(\.headline) == ["First", "Last"])
    #expect(report.document.actions.map(\.what) == ["Soon", "Late"])
    #expect(report.document.appendix.map(\.chart) == ["Needs", "Needs"])
  }

  @Test(arguments: Audience.allCases)
  func whoDecidedATieIsNotForThePublic(audience: Audience) throws {
    var story = try Story.twoGroups(of: 5)
    for text in ["A", "B"] { try story.note(text, in: "All", of: 1) }
    try story.vote(ballots: [[1], [2]])
    try story.tell(
      .settleTie(round: 1, how: .decider(name: "The chief", chosen: [2]), reason: "Time"))
    let decider = audience == .internal ? "The chief" : "A named person"
    #expect(story.chapter(6, audience).contains("\(decider) decided for #2."))
  }

  @Test func nameNamesWritersByNameOrSlot() throws {
    let story = try LocalData.story()
    #expect(story.chapter(12, .internal, .name).contains("elders first (Otieno, Producers)"))
    #expect(story.chapter(12, .internal, .name).contains("we can show (P07, Consumers)"))
    #expect(story.chapter(3, .internal, .name).contains("elders first (Otieno) — 10 dots"))
    #expect(story.chapter(9, .internal, .name).contains("- Otieno (Producers): 1 note"))
  }

  @Test(arguments: Audience.allCases)
  func withoutAChoiceNamesStayAmongThoseWhoWereThere(audience: Audience) {
    var plan = LocalData.plan
    plan.attribution = .name
    let chosen = ReportOptions(audience: audience).attribution(for: plan)
    #expect(chosen == (audience == .internal ? .name : .group))
    plan.attribution = .none
    #expect(ReportOptions(audience: audience).attribution(for: plan) == Attribution.none)
    let asked = ReportOptions(audience: audience, attribution: .name).attribution(for: plan)
    #expect(asked == .name)
  }
}
