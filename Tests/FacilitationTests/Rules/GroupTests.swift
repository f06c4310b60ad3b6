import Facilitation
import Support
import Testing

@Suite struct GroupTests {
  private let scene = Scene(people: 8)

  @Test(arguments: 0..<300 as Range<UInt64>)
  func groupsAreBalancedToWithinOneAndNobodyIsLeftOut(seed: UInt64) {
    var chance = Chance(seed: seed)
    let people = chance.number(1...40)
    let count = chance.number(1...min(people, 6))
    var plan = Plan.workshop
    for index in plan.groups.indices { plan.groups[index].cap = nil }
    let session = Scene(plan, people: people, seed: nil)
      .given(.formGroups(by: .count(count), seed: seed)).session
    let sizes = session.groups.map { session.members(of: $0.id).count }
    #expect(sizes.count == count)
    #expect(sizes.reduce(0, +) == people)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test(arguments: [(8, 3, 3), (8, 4, 2), (8, 8, 1), (7, 2, 4)])
  func aSizeIsNotExceeded(people: Int, size: Int, groups: Int) {
    var plan = Plan.workshop
    plan.groups[0].cap = nil
    plan.groups[1].cap = nil
    let session = Scene(plan, people: people).given(.formGroups(by: .size(size), seed: 5)).session
    #expect(session.groups.count == groups)
    #expect(session.groups.allSatisfy { session.members(of: $0.id).count <= size })
  }

  @Test func capsAreHeldAndFilled() {
    let tight = Scene(people: 6, seed: nil).given(
      .changeGroup(group: 1, name: "Producers", purpose: nil, cap: 1),
      .changeGroup(group: 2, name: "Consumers", purpose: nil, cap: nil))
    let session = tight.given(.formGroups(by: .count(2), seed: 1)).session
    #expect(session.members(of: 1).count == 1)
    #expect(session.members(of: 2).count == 5)
    scene.given(.addPeople(count: 1, names: nil, role: nil))
      .when(.formGroups(by: .count(2), seed: 1)).refused(
        .full, "The groups have room for 8 members, and 9 are to be dealt.")
  }

  @Test func onlyParticipantsInTheRoomAreDealt() {
    let session = scene.given(
      .addPeople(count: 1, names: ["Amina"], role: .helper), .movePerson(slot: 9, group: 1),
      .markPresence(slot: 8, present: false), .formGroups(by: .count(2), seed: 9)
    ).session
    #expect(session.participants[8]?.group == nil)
    #expect(session.participants[9]?.group == 1)
    #expect(session.members(of: 1).count + session.members(of: 2).count == 7)
  }

  @Test func missingGroupsAreMadeWithTheirCharts() {
    let session = scene.given(.formGroups(by: .count(4), seed: 1)).session
    #expect(session.groups.map(\.name) == ["Producers", "Consumers", "Group 1", "Group 2"])
    #expect(session.members(of: 4).count == 2)
  }

  @Test func superfluousGroupsGoUnlessTheyHaveNotes() {
    let session = scene.given(.changeGroup(group: 1, name: "All", purpose: nil, cap: nil))
      .given(.formGroups(by: .count(1), seed: 1)).session
    #expect(session.groups.map(\.name) == ["All"])
    #expect(session.charts(of: 2).isEmpty)
    scene.given(.note("Maps", in: 3)).when(.formGroups(by: .count(1), seed: 1)).refused(
      .inUse, "“Consumers” has 1 note on its charts; move or remove it first.")
  }

  @Test func thereAreNotMoreGroupsThanPeople() {
    scene.when(.formGroups(by: .count(9), seed: 1)).refused(
      .outOfRange, "8 people cannot make 9 groups.")
    scene.when(.formGroups(by: .count(0), seed: 1)).refused(.outOfRange)
    scene.when(.formGroups(by: .size(0), seed: 1)).refused(.outOfRange)
    Scene(people: 0).when(.formGroups(by: .count(1), seed: 1)).refused(
      .outOfRange, "There is nobody in the room to make groups of; add people first.")
  }

  @Test func aGroupIsAddedWithTheChartsThatEveryGroupHas() {
    var plan = Plan.workshop
    plan.charts.append(
      PlanChart(title: "Ideas", owner: .eachGroup, sections: [PlanSection(title: "All")]))
    let added = Scene(plan).given(.addGroup(name: " Farmers ", purpose: nil, cap: 3))
    #expect(added.session.groups[3] == Group(id: 3, name: "Farmers", cap: 3))
    #expect(added.session.charts(of: 3).map(\.title) == ["Ideas"])
    #expect(added.session.sections(of: 6).map(\.title) == ["All"])
  }

  @Test func namesAreUniqueWhateverTheCase() {
    scene.when(.addGroup(name: "PRODUCERS", purpose: nil, cap: nil)).refused(
      .nameTaken, "There is a group “Producers” already.")
    scene.when(.changeGroup(group: 2, name: "producers", purpose: nil, cap: nil)).refused(
      .nameTaken)
    scene.when(.changeGroup(group: 1, name: "PRODUCERS", purpose: nil, cap: 4)).carriedOut()
  }

  @Test func aCapIsNotSetBelowTheMembers() {
    scene.when(.changeGroup(group: 1, name: "Producers", purpose: nil, cap: 3)).refused(
      .full, "Group “Producers” has 4 members; move some before it may have 3 at most.")
  }

  @Test func aGroupWithoutNotesGoesAndItsPeopleAreInNone() {
    let session = scene.given(.removeGroup(group: 1)).session
    #expect(session.groups.map(\.id) == [2])
    #expect(session.participants.filter { $0.group == 1 }.isEmpty)
    #expect(session.charts(of: 1).isEmpty)
    #expect(session.sections[1] == nil)
  }

  @Test func aGroupThatHasSaidSomethingStays() {
    scene.given(.note("Radio")).when(.removeGroup(group: 1)).refused(.inUse)
    scene.given(.writeHeadline(group: 1, headline: "Ask first")).when(.removeGroup(group: 1))
      .refused(.inUse, "“Producers” has a report-back; empty it first.")
  }
}
