import Facilitation
import Support
import Testing

@Suite struct NoteTests {
  private let scene = Scene().given(.note("Radio"), .note("Maps"), .note("Trust"))

  @Test func aNoteIsStuckAtTheEndInTheSectionsPaper() {
    let note = Note(
      id: 4, text: "Fees", colour: .pink, label: .public, section: 2, author: .amina,
      writtenAt: scene.now)
    scene.when(.note(" Fees ", in: 2), by: .amina).then(.noteAdded(note, index: 0))
  }

  @Test func theNoteSaysOtherwise() {
    let added = scene.given(
      .addNote(text: "Fees", section: 1, colour: .violet, label: .urgent, member: 3))
    let note = added.session.notes[4]
    #expect(note?.colour == .violet)
    #expect(note?.label == .urgent)
    #expect(note?.member == 3)
    #expect(added.session.sections[1]?.notes == [1, 2, 3, 4])
  }

  @Test func theLabelIsThePlansUnlessSaid() {
    var plan = Plan.workshop
    plan.defaultLabel = .confidential
    #expect(Scene(plan).given(.note("Radio")).session.notes[1]?.label == .confidential)
  }

  @Test func aNumberIsNeverGivenAgain() {
    let scene = scene.given(.removeNote(note: 3), .note("Fees"))
    #expect(scene.session.notes.map(\.id) == [1, 2, 4])
    let undone = scene.given(.undo, .note("Roads"))
    #expect(undone.session.notes.map(\.id) == [1, 2, 5])
  }

  @Test func aNoteIsEditedAndColouredAndLabelled() {
    scene.when(.editNote(note: 1, text: "Radio\nin Swahili")).then(
      .noteEdited(1, text: "Radio\nin Swahili"))
    scene.when(.colourNote(note: 1, colour: .blue)).then(.noteColoured(1, colour: .blue))
    scene.when(.labelNote(note: 1, label: .urgent)).then(.noteLabelled(1, label: .urgent))
    scene.when(.attributeNote(note: 1, member: 2)).then(.noteAttributed(1, member: 2))
  }

  @Test func whatChangesNothingIsRefused() {
    for command: Command in [
      .editNote(note: 1, text: " Radio "), .colourNote(note: 1, colour: .yellow),
      .labelNote(note: 1, label: .public), .attributeNote(note: 1, member: nil),
      .moveNote(note: 1, section: 1, index: 0), .moveNote(note: 3, section: 1, index: nil),
    ] {
      scene.when(command).refused(.noChange, "Nothing has changed.")
    }
  }

  @Test func aNoteThatIsNotThereIsNamed() {
    scene.when(.editNote(note: 99, text: "x")).refused(.unknown, "There is no note #99.")
    scene.when(.note("x", in: 99)).refused(.unknown, "There is no section 99.")
    scene.when(.attributeNote(note: 1, member: 99)).refused(.unknown)
  }

  @Test(arguments: [
    (1, 1, 2, [2, 3, 1]), (3, 1, 0, [3, 1, 2]), (1, 1, 1, [2, 1, 3]), (1, 1, 99, [2, 3, 1]),
  ])
  func aNoteIsMovedWithinItsSection(note: Int, section: Int, index: Int, order: [Int]) {
    let session = scene.given(
      .moveNote(note: NoteID(note), section: SectionID(section), index: index)
    ).session
    #expect(session.sections[1]?.notes.map(\.number) == order)
  }

  @Test func aNoteIsMovedToAnotherChart() {
    let session = scene.given(.moveNote(note: 2, section: 4, index: nil)).session
    #expect(session.sections[1]?.notes == [1, 3])
    #expect(session.sections[4]?.notes == [2])
    #expect(session.notes[2]?.section == 4)
    scene.when(.moveNote(note: 1, section: 2, index: -1)).refused(.outOfRange)
  }

  @Test func aNoteIsParkedAndTakenBack() {
    let parking = Parking(owner: "Ben", when: "tomorrow")
    let parked = scene.given(.parkNote(note: 1, parking: parking))
    #expect(parked.session.parkedNotes.map(\.id) == [1])
    #expect(parked.session.notes[1]?.parking?.isOpen == false)
    parked.when(.parkNote(note: 1, parking: parking)).refused(.noChange)
    parked.when(.unparkNote(note: 1)).then(.noteParked(1, parking: nil))
    scene.when(.unparkNote(note: 1)).refused(.noChange, "Note #1 is not in the parking lot.")
  }

  @Test func removingANoteGivesItsDotsBackFirst() {
    let voted = scene.given(
      .openRound(round: 1), .castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 2)]))
    voted.when(.removeNote(note: 1)).then(
      .dotsReturned(1, target: 1, slots: [1], groups: []), .noteRemoved(1))
  }
}
