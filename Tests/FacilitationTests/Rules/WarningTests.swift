import Facilitation
import Support
import Testing

@Suite struct WarningTests {
  @Test func tooFewHelpersAreCounted() {
    var plan = Plan.workshop
    plan.groups[0].cap = nil
    plan.groups[1].cap = nil
    let scene = Scene(plan, people: 24).given(
      .addPeople(count: 2, names: nil, role: .helper), .movePerson(slot: 25, group: 1),
      .movePerson(slot: 26, group: 2))
    #expect(
      scene.session.warnings.map(\.sentence) == [
        "24 people and 2 helpers: the plan asks for one helper to every 6–10 people, so 3 or 4."
      ])
    let enough = scene.given(.addPeople(count: 1, names: nil, role: .helper))
    #expect(enough.session.warnings.isEmpty)
  }

  @Test func aGroupWithoutAHelperIsNamed() {
    let kinds = Scene(people: 6).session.warnings.map(\.kind)
    #expect(kinds == [.helpers, .groupWithoutHelper, .groupWithoutHelper])
  }

  @Test func moreOrFewerPeopleThanThePlanIsForAreTold() {
    let sentences = Scene(people: 1).session.warnings.map(\.sentence)
    #expect(sentences.first == "1 person is in the room; the plan is for 6–50.")
  }

  @Test func strayPeopleAreTold() {
    let scene = Scene(people: 6).given(.movePerson(slot: 1, group: nil))
    #expect(scene.session.warnings.map(\.sentence).last == "P01 is in no group.")
  }

  @Test func anEmptyRoomWarnsOfNothing() {
    #expect(Scene(people: 0).session.warnings.isEmpty)
  }
}
