import Facilitation
import Support
import Testing

@Suite struct UndoTests {
  private let scene = Scene().given(.note("Radio"))

  @Test func aStepIsUndoneAndDoneAgain() {
    let undone = scene.given(.undo)
    #expect(undone.session.notes.isEmpty)
    let redone = undone.given(.redo)
    #expect(redone.session.notes[1] == scene.session.notes[1])
    redone.when(.redo).refused(.nothingToUndo, "There is nothing to redo.")
    Scene().when(.undo).refused(.nothingToUndo, "There is nothing to undo.")
  }

  @Test func theStatusLineSaysWhatWouldBeUndone() {
    #expect(scene.session.undoTitle(for: .facilitator) == "add note #1")
    #expect(scene.session.redoTitle(for: .facilitator) == nil)
    let undone = scene.given(.undo)
    #expect(undone.session.undoTitle(for: .facilitator) == nil)
    #expect(undone.session.redoTitle(for: .facilitator) == "add note #1")
    let grouped = scene.given(.formGroups(by: .count(3), seed: 1))
    #expect(grouped.session.undoTitle(for: .facilitator) == "make groups")
    let clustered = scene.given(.addCluster(name: "Media", notes: [1]), .removeCluster(cluster: 1))
    #expect(clustered.session.undoTitle(for: .facilitator) == "remove cluster 1")
  }

  @Test func aNewStepForgetsWhatCouldBeRedone() {
    scene.given(.undo, .note("Maps")).when(.redo).refused(.nothingToUndo)
    scene.given(.undo, .moveSpotlight(to: .agenda)).when(.redo).carriedOut()
  }

  @Test func eachUndoesTheirOwn() {
    let both = scene.given(.note("Maps"), by: .amina).given(.note("Trust"), by: .ben)
      .given(.undo, by: .amina)
    #expect(both.session.notes.map(\.text) == ["Radio", "Trust"])
    #expect(both.session.undoTitle(for: .ben) == "add note #3")
  }

  @Test func anUndoThatWouldLoseAnothersChangeIsRefused() {
    let edited = scene.given(.editNote(note: 1, text: "Radio in Swahili"), by: .amina)
    edited.when(.undo).refused(
      .changedSince,
      "Note #1 has been changed since by helper Amina; undoing would lose that.")
  }

  @Test func anotherSideOfTheSameNoteStandsAgainstNothing() {
    let mixed = scene.given(.editNote(note: 1, text: "Radio 2"))
      .given(.colourNote(note: 1, colour: .green), by: .amina).given(.undo)
    #expect(mixed.session.notes[1]?.text == "Radio")
    #expect(mixed.session.notes[1]?.colour == .green)
    mixed.when(.undo).refused(.changedSince)
  }

  @Test func whatTheOtherHasTakenBackStandsAgainstNothing() {
    let mended = scene.given(.editNote(note: 1, text: "Radio 2"), by: .amina)
      .given(.undo, by: .amina)
    mended.when(.undo).carriedOut()
  }

  @Test func theOwnLaterStepsStandAgainstNothing() {
    let own = scene.given(.editNote(note: 1, text: "A"), .editNote(note: 1, text: "B"))
    #expect(own.given(.undo, .undo).session.notes[1]?.text == "Radio")
    #expect(own.given(.undo, .undo, .undo).session.notes.isEmpty)
  }

  @Test func anOwnStepOverAnothersIsUndoneToTheirs() {
    let over = scene.given(.editNote(note: 1, text: "Hers"), by: .amina)
      .given(.editNote(note: 1, text: "Mine")).given(.undo)
    #expect(over.session.notes[1]?.text == "Hers")
    over.when(.undo).refused(.changedSince)
    over.when(.undo, by: .amina).carriedOut()
  }

  @Test func redoingWouldNotLoseAnothersChangeEither() {
    let undone = scene.given(.editNote(note: 1, text: "A"), .undo)
      .given(.editNote(note: 1, text: "B"), by: .amina)
    undone.when(.redo).refused(
      .changedSince,
      "Note #1 has been changed since by helper Amina; redoing would lose that.")
  }

  @Test func whatHasThingsHangingOnItIsNotUndone() {
    let chart = Scene().given(
      .addChart(title: "Map", owner: 1, prompts: nil, sections: [PlanSection(title: "All")]))
    chart.given(.note("Here", in: 6), by: .amina).when(.undo).refused(
      .inUse, "“All” has 1 note; move or remove it first.")
    let group = Scene().given(.addGroup(name: "Farmers", purpose: nil, cap: nil))
    group.given(.movePerson(slot: 1, group: 3), by: Actor(.facilitator, name: "Rosa"))
      .when(.undo).refused(.inUse, "P01 is in “Farmers” by now.")
    let cluster = scene.given(.addCluster(name: "Media", notes: []))
    cluster.given(.clusterNotes(notes: [1], cluster: 1), by: .amina).when(.undo).refused(
      .inUse, "Note #1 is in “Media” by now.")
    let person = scene.given(.addPeople(count: 1, names: nil, role: nil))
    person.given(.attributeNote(note: 1, member: 7), by: Actor(.facilitator, name: "Rosa"))
      .when(.undo).refused(.inUse, "Note #1 is P07's; say first that it is nobody's.")
  }

  @Test func anUndoKeepsNamesUnique() {
    let renamed = Scene().given(.changeGroup(group: 1, name: "Makers", purpose: nil, cap: 4))
      .given(
        .addGroup(name: "Producers", purpose: nil, cap: nil), by: Actor(.facilitator, name: "Rosa"))
    renamed.when(.undo).refused(.nameTaken, "There is a group “Producers” already.")
  }

  @Test func anUndoKeepsCaps() {
    let rosa = Actor(.facilitator, name: "Rosa")
    let scene = Scene(people: 8, seed: nil).given(.movePerson(slot: 1, group: 1))
    let left = scene.given(.movePerson(slot: 1, group: 2))
    var filled = left
    for slot in 2...5 {
      filled = filled.given(.movePerson(slot: ParticipantID(slot), group: 1), by: rosa)
    }
    filled.when(.undo).refused(
      .full, "Group “Producers” already has 4 members, the most this plan allows.")
  }

  @Test func aHelpersUndoStopsAtAnotherGroupsChart() {
    let moved = Scene().given(.note("Radio"), .editNote(note: 1, text: "Radio 2"), by: .amina)
      .given(.moveNote(note: 1, section: 3, index: nil))
    moved.when(.undo, by: .amina).refused(.notAllowed)
  }

  @Test func aSessionIsNotUndone() {
    Scene().when(.undo).refused(.nothingToUndo)
  }

  @Test func aHistoryHasABottom() {
    var scene = Scene()
    for number in 1...(History.depth + 5) { scene = scene.given(.note("Note \(number)")) }
    var undone = 0
    while scene.give(.undo) == nil { undone += 1 }
    #expect(undone == History.depth)
    #expect(scene.session.notes.count == 5)
  }

  @Test func whoChangedWhatIsForgottenOnceNobodyCanUndoIt() {
    var scene = Scene()
    for number in 1...1_500 { scene.give(.note("Note \(number)")) }
    scene.give(.editNote(note: 1_500, text: "Changed"), by: .amina)
    scene.when(.undo).refused(.changedSince)
    #expect(scene.session.notes.count == 1_500)
  }

  @Test func removingAVotedNoteIsUndoneWithItsDots() {
    let voted = scene.given(
      .openRound(round: 1), .castBallot(round: 1, slot: 1, dots: [Dots(target: 1, count: 2)]))
    let back = voted.given(.removeNote(note: 1), .undo)
    #expect(back.session.ballot(of: 1, in: 1) == [Dots(target: 1, count: 2)])
    #expect(back.given(.redo).session.notes.isEmpty)
  }

  @Test func addingAVotedNoteIsNotUndone() {
    scene.given(.openRound(round: 1), by: Actor(.facilitator, name: "Rosa")).when(.undo).refused(
      .inUse, "It is up for a vote; remove it instead, so that its dots are given back.")
  }
}
