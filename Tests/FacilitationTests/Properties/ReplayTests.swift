import Support
import Testing

@testable import Facilitation

@Suite struct ReplayTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func replayingTheJournalGivesTheSessionReachedStepByStep(seed: UInt64) {
    let play = Play.of(seed)
    let replayed = Session.replaying(play.entries)
    #expect(replayed?.differences(from: play.session) == [])
    let isSame = replayed == play.session
    #expect(isSame)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func replayingARedactedJournalGivesTheSameSession(seed: UInt64) {
    let play = Play.of(seed)
    let redactions = play.entries.filter(\.redactsOthers)
    let redacted = play.entries.map { entry in
      redactions.reduce(entry) { $0.redacting(asToldBy: $1) }
    }
    let replayed = Session.replaying(redacted)
    #expect(replayed?.differences(from: play.session) == [])
    let isSame = replayed == play.session
    #expect(isSame)
  }

  @Test func nothingButItsCreationMakesASession() {
    #expect(Session.replaying([]) == nil)
    let stray = Entry(
      revision: 1, command: "c1", at: Instant(seconds: 0), actor: .facilitator,
      events: [.sessionClosed(open: [])])
    #expect(Session.replaying([stray]) == nil)
  }

  @Test func thePlaysTryMostOfTheRules() {
    let plays = (0..<60 as Range<UInt64>).map { Play.of($0) }
    let happened = Set(plays.flatMap(\.entries).flatMap(\.events).map(\.kind))
    let refused = Set(plays.flatMap(\.refused).map(\.reason))
    #expect(happened.count > 60, "\(happened.count) kinds of event: \(happened.sorted())")
    #expect(refused.count >= 12, "\(refused)")
  }
}
