import Facilitation
import Support
import Testing

@Suite struct PeopleTests {
  private let scene = Scene(people: 6)

  @Test func peopleComeInWithTheNextSlots() {
    scene.when(.addPeople(count: 2, names: ["Amina"], role: .helper)).then(
      .personAdded(Participant(id: 7, name: "Amina", role: .helper)),
      .personAdded(Participant(id: 8, role: .helper)))
  }

  @Test func aSlotIsNotGivenTwice() {
    let scene = scene.given(.addPeople(count: 1, names: nil, role: nil), .removePerson(slot: 7))
    scene.when(.addPeople(count: 1, names: nil, role: nil)).then(
      .personAdded(Participant(id: 8)))
  }

  @Test func thereAreNotMoreNamesThanPeople() {
    scene.when(.addPeople(count: 1, names: ["A", "B"], role: nil)).refused(
      .outOfRange, "There are 2 names for 1 person.")
  }

  @Test(arguments: [0, -3, 501, Int.max]) func theNumberOfPeopleToAddIsBounded(count: Int) {
    scene.when(.addPeople(count: count, names: nil, role: nil)).refused(.outOfRange)
  }

  @Test func aSessionIsFullAtFiveHundred() {
    scene.when(.addPeople(count: 495, names: nil, role: nil)).refused(
      .full, "A session has 500 people at most; 6 are in.")
  }

  @Test func namesComeAndGo() {
    let named = scene.given(.namePerson(slot: 3, name: " Chandra "))
    #expect(named.session.participants[3]?.name == "Chandra")
    named.when(.namePerson(slot: 3, name: "Chandra")).refused(.noChange, "Nothing has changed.")
    named.when(.namePerson(slot: 3, name: nil)).then(.personNamed(3, name: nil))
    named.when(.namePerson(slot: 3, name: "")).then(.personNamed(3, name: nil))
    scene.when(.namePerson(slot: 99, name: "Nobody")).refused(
      .unknown, "There is nobody in slot P99.")
  }

  @Test func twoPeopleMayHaveOneName() {
    scene.given(.namePerson(slot: 1, name: "Ben")).when(.namePerson(slot: 2, name: "Ben"))
      .carriedOut()
  }

  @Test func whoBecomesASpeakerLeavesTheGroup() {
    scene.when(.assignRole(slot: 1, role: .speaker)).then(
      .roleAssigned(1, role: .speaker),
      .peopleMoved([Placement(slot: 1, group: nil)], seed: nil))
    scene.when(.assignRole(slot: 1, role: .helper)).then(.roleAssigned(1, role: .helper))
    scene.when(.assignRole(slot: 1, role: .participant)).refused(.noChange)
  }

  @Test func whoHasVotedStaysAVoter() {
    let voted = scene.given(.note("Radio"), .openRound(round: 1))
      .given(.castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 1)]))
    voted.when(.assignRole(slot: 1, role: .helper)).refused(
      .inUse, "P01 has a ballot in “Priorities”; withdraw it first.")
    voted.when(.removePerson(slot: 1)).refused(.inUse)
  }

  @Test func whoseNotesAreKeptStays() {
    let spoke = scene.given(.note("Radio"), .attributeNote(note: 1, member: 2))
    spoke.when(.removePerson(slot: 2)).refused(
      .inUse, "Note #1 is P02's; say first that it is nobody's.")
    scene.when(.removePerson(slot: 2)).then(.personRemoved(2))
  }

  @Test func aMemberIsMovedWhereThereIsRoom() {
    let full = Scene(people: 8)
    let stranger = full.given(.addPeople(count: 1, names: nil, role: nil))
    stranger.when(.movePerson(slot: 9, group: 1)).refused(
      .full, "Group “Producers” already has 4 members, the most this plan allows.")
    stranger.when(.movePerson(slot: 9, group: 9)).refused(.unknown, "There is no group 9.")
    stranger.when(.movePerson(slot: 9, group: nil)).refused(.noChange)
  }

  @Test func helpersDoNotCountAgainstTheCap() {
    Scene(people: 8).given(.addPeople(count: 1, names: ["Amina"], role: .helper))
      .when(.movePerson(slot: 9, group: 1)).then(
        .peopleMoved([Placement(slot: 9, group: 1)], seed: nil))
  }

  @Test func speakersAreInNoGroup() {
    scene.given(.addPeople(count: 1, names: nil, role: .speaker))
      .when(.movePerson(slot: 7, group: 1)).refused(
        .inUse, "P07 is a speaker; members and helpers alone are in groups.")
  }
}
