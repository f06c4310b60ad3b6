import Support
import Testing

@testable import Facilitation

@Suite struct SpreadTests {
  @Test func anOverrunIsTakenInProportionFromThePartsToCome() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    let spread = room.session.spread(of: 600)
    #expect(
      spread.lines == [
        Spread.Line(id: 2, before: 1_200, after: 960),
        Spread.Line(id: 3, before: 1_800, after: 1_440),
      ])
    #expect(spread.saved == 600)
    #expect(spread.rest == 0)
    try room.give(.spreadOverrun(seconds: 600), after: 1_200)
    #expect(room.session.schedule(at: room.now).behind == 0)
    try room.give(.undo)
    #expect(room.session.agenda.parts.map(\.allotted) == [600, 1_200, 1_800])
  }

  @Test func noPartIsCutBelowHalfOfItsTime() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 1))
    let spread = room.session.spread(of: 7_200)
    #expect(spread.lines.map(\.after) == [600, 900])
    #expect(spread.rest == 7_200 - 1_500)
  }

  @Test func withNothingToComeNothingIsSpread() throws {
    var room = AgendaRoom()
    try room.give(.startPart(part: 3))
    #expect(room.refusal(of: .spreadOverrun(seconds: 600))?.reason == .wrongAgendaState)
    #expect(room.refusal(of: .spreadOverrun(seconds: 0))?.reason == .outOfRange)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func nothingIsEverCutTooShortAndNoSecondIsLost(seed: UInt64) {
    var chance = Chance(seed: seed)
    let session = Play.of(seed).session
    let seconds = chance.number(0...10_000)
    let spread = session.spread(of: seconds)
    #expect(spread.saved + spread.rest == (seconds + 30) / 60 * 60)
    #expect(spread.lines.reduce(0) { $0 + $1.before - $1.after } == spread.saved)
    for line in spread.lines {
      #expect(line.after * 2 >= line.before)
      #expect(line.after >= 180)
    }
  }
}
