import Facilitation
import Support
import Testing

@Suite struct CreateSessionTests {
  @Test func aSessionIsMadeOfItsPlan() {
    let session = Scene(people: 6).session
    #expect(session.participants.map(\.slot) == ["P01", "P02", "P03", "P04", "P05", "P06"])
    #expect(session.groups.map(\.name) == ["Producers", "Consumers"])
    #expect(
      session.charts.map(\.title) == ["Making data", "Using data", "Barriers and opportunities"])
    #expect(session.charts.map(\.owner) == [1, 2, nil])
    #expect(session.sections(of: 1).map(\.title) == ["Steps", "Challenges"])
    #expect(session.agenda.parts.map(\.plan.title) == ["Welcome", "Group work", "Vote"])
    #expect(session.agenda.parts[2]?.charts == [1, 2])
    #expect(session.agenda.parts[3]?.rounds == [1])
    #expect(session.rounds[1]?.rules.charts == [1, 2])
    #expect(session.rounds[1]?.rules.sections == [1, 3])
    #expect(session.createdAt == Instant(seconds: 1_700_000_000))
  }

  @Test func peopleAreDealtIntoGroupsFromTheSeed() {
    let session = Scene(people: 7, seed: 3).session
    #expect(session.members(of: 1).count == 4)
    #expect(session.members(of: 2).count == 3)
    let again = Scene(people: 7, seed: 3).session
    #expect(again == session)
    let other = Scene(people: 7, seed: 4).session
    #expect(other.members(of: 1) != session.members(of: 1))
    #expect(Scene(people: 7, seed: nil).session.members(of: 1).isEmpty)
  }

  @Test func moreGroupsThanPlannedAreTheOnesPlannedInTurnsNumbered() {
    let session = Scene(people: 6, groups: 3).session
    #expect(session.groups.map(\.name) == ["Producers 1", "Consumers 1", "Producers 2"])
    #expect(
      session.charts.map(\.title) == [
        "Making data – Producers 1", "Making data – Producers 2", "Using data",
        "Barriers and opportunities",
      ])
    #expect(session.rounds[1]?.rules.charts == [1, 2, 3])
  }

  @Test func fewerGroupsThanPlannedAreTheFirstOfThem() {
    let session = Scene(people: 4, groups: 1).session
    #expect(session.groups.map(\.name) == ["Producers"])
    #expect(session.charts.map(\.title) == ["Making data", "Barriers and opportunities"])
  }

  @Test func aPlanWithoutGroupsGetsNumberedOnesEachWithItsChart() {
    var plan = Plan.workshop
    plan.groups = []
    plan.charts = [
      PlanChart(title: "Ideas", owner: .eachGroup, sections: [PlanSection(title: "All")])
    ]
    plan.parts = []
    plan.votes = []
    let session = Scene(plan, people: 6, groups: 2).session
    #expect(session.groups.map(\.name) == ["Group 1", "Group 2"])
    #expect(session.charts.map(\.title) == ["Ideas – Group 1", "Ideas – Group 2"])
    #expect(Scene(plan, people: 6).session.groups.isEmpty)
    #expect(Scene(plan, people: 6, groups: 1).session.charts.map(\.title) == ["Ideas"])
  }

  @Test func noTwoChartsHaveOneTitleWhateverThePlanSays() {
    var plan = Plan.workshop
    let columns = [PlanSection(title: "All")]
    plan.charts = [
      PlanChart(title: "Ideas", owner: .eachGroup, sections: columns),
      PlanChart(title: "Ideas – Producers", owner: .plenary, sections: columns),
    ]
    plan.parts = []
    plan.votes = []
    #expect(
      Scene(plan).session.charts.map(\.title) == [
        "Ideas – Producers", "Ideas – Consumers", "Ideas – Producers – Plenary",
      ])
  }

  @Test func nothingComesBeforeASession() {
    let empty = Scene(before: .workshop)
    empty.when(.note("Radio")).refused(
      .noSession, "There is no session yet; make one from a plan first.")
    empty.when(.undo).refused(.noSession)
  }

  @Test func aSessionIsMadeOnce() {
    let setup = SessionSetup(
      plan: .workshop, details: SessionDetails(title: "Again", question: ""))
    Scene().when(.createSession(setup: setup)).refused(
      .noSession, "This session has been made already.")
  }

  @Test func theFacilitatorAloneMakesASession() {
    let setup = SessionSetup(plan: .workshop, details: SessionDetails(title: "A", question: ""))
    let empty = Scene(before: .workshop)
    empty.when(.createSession(setup: setup), by: .amina).refused(.notAllowed)
    empty.when(.createSession(setup: setup), by: Actor(.projector)).refused(.notAllowed)
  }

  @Test(arguments: [-1, 501, Int.max]) func theNumberOfPeopleIsBounded(people: Int) {
    create(people: people).refused(.outOfRange)
  }

  @Test(arguments: [-1, 51, Int.max]) func theNumberOfGroupsIsBounded(groups: Int) {
    create(groups: groups).refused(.outOfRange)
  }

  @Test func moreThanThePlanIsForAreLetIn() {
    create(people: 60, seed: nil).carriedOut()
    create(people: 60, groups: 15, seed: 1).carriedOut()
  }

  @Test func capsAreHeldAtTheStart() {
    create(people: 9, seed: 1).refused(
      .full, "The groups have room for 8 members, and 9 are to be dealt.")
  }

  @Test func whatIsTypedAtTheHeadIsChecked() {
    let details = SessionDetails(title: " ", question: "")
    let setup = SessionSetup(plan: .workshop, details: details)
    Scene(before: .workshop).when(.createSession(setup: setup)).refused(
      .badText, "The title cannot be empty.")
    var zoned = SessionDetails(title: "A", question: "")
    zoned.zone.offset = .max
    Scene(before: .workshop).when(
      .createSession(setup: SessionSetup(plan: .workshop, details: zoned))
    )
    .refused(.outOfRange)
  }

  private func create(people: Int = 6, groups: Int? = nil, seed: UInt64? = 1) -> Verdict {
    let details = SessionDetails(title: "Workshop", question: "What matters?")
    let setup = SessionSetup(
      plan: .workshop, details: details, people: people, groups: groups, seed: seed)
    return Scene(before: .workshop).when(.createSession(setup: setup))
  }
}
