import Facilitation
import Support
import Testing

@Suite struct ForeseenTests {
  private let helper = Actor(.helper(1))

  private func pending(_ id: CommandID, _ command: Command, numbers: Int = 2_001) -> PendingCommand
  {
    PendingCommand(
      Envelope(id: id, command: command, actor: helper), at: Instant(seconds: 1_700_000_500),
      numbers: numbers)
  }

  @Test func whatIsOnItsWayIsShownWithNumbersOfItsOwn() {
    let scene = Scene().given(.note("There"))
    let foreseen = Foreseen(
      scene.session,
      with: [pending("a", .note("New")), pending("b", .editNote(note: 1, text: "So"))])
    #expect(foreseen.session.notes.map(\.id) == [1, 2_001])
    #expect(foreseen.session.notes.map(\.text) == ["So", "New"])
    #expect(foreseen.notes == [1: false, 2_001: true])
    #expect(foreseen.entries.map(\.command) == ["a", "b"])
  }

  @Test func whatCannotBeAsThingsAreIsDoubtfulAndHoldsNothingElseUp() {
    let scene = Scene().given(.note("There"), .removeNote(note: 1))
    let foreseen = Foreseen(
      scene.session,
      with: [pending("a", .editNote(note: 1, text: "So")), pending("b", .note("New"))])
    #expect(foreseen.doubtful.keys.map(\.rawValue) == ["a"])
    #expect(foreseen.session.notes.map(\.text) == ["New"])
  }

  @Test func aStepBackIsForeseenToo() {
    let foreseen = Foreseen(
      Scene().session, with: [pending("a", .note("New")), pending("b", .undo)])
    #expect(foreseen.session.notes.isEmpty)
    #expect(foreseen.doubtful.isEmpty)
  }

  @Test func numbersBeginFarBeyondWhatTheSessionHas() {
    let scene = Scene()
    #expect(scene.session.firstPendingNumber == 2_001)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyCommandMakesTheSameWithOtherNumbers(seed: UInt64) {
    let play = Play.of(seed)
    var chance = Chance(seed: seed)
    for place in 0..<30 {
      let command = chance.command(in: play.session)
      // A step back brings things back by the numbers that they had.
      if command == .undo || command == .redo { continue }
      let numbers = play.session.firstPendingNumber + place * 50
      let before = try? play.session.entry(
        for: Envelope(id: "x", command: command, actor: .facilitator), at: Instant(seconds: 9))
      let given = PendingCommand(
        Envelope(id: CommandID("\(place)"), command: command, actor: .facilitator),
        at: Instant(seconds: 9), numbers: numbers)
      var fresh = Foreseen(play.session)
      let entry = try? fresh.add(given)
      #expect(entry?.made.numbers.keys == before?.made.numbers.keys)
      #expect(entry?.made.numbers.values.joined().allSatisfy { $0 >= numbers } ?? true)
    }
  }
}
