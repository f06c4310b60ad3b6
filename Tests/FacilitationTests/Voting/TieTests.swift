import Testing

@testable import Facilitation

@Suite struct TieTests {
  /// #1 has 4 dots; #2, #3 and #4 have 2 each, and two places are left for them.
  private func tiedRoom(top: Int = 3) throws -> VotingRoom {
    var room = VotingRoom(notes: 8)
    try room.open(.votingRoom(dots: 5, cap: 2, top: top))
    try room.cast("p01 1 1 2 3 4")
    try room.cast("p02 1 1 2 3 4")
    try room.give(.revealRound(round: 1))
    return room
  }

  @Test func aTieMattersWhereTheCutGoesThroughIt() throws {
    let room = try tiedRoom()
    #expect(room.session.tieAtCut(of: 1) == Tie(tied: [.note(2), .note(3), .note(4)], places: 2))
    #expect(room.session.unsettledTie(of: 1) != nil)
    #expect(room.session.winners(of: 1) == nil)
  }

  @Test(arguments: [(1, [1]), (4, [1, 2, 3, 4]), (6, [1, 2, 3, 4])])
  func aTieAboveOrBelowTheCutDoesNot(top: Int, winners: [Int]) throws {
    let room = try tiedRoom(top: top)
    #expect(room.session.tieAtCut(of: 1) == nil)
    #expect(room.session.winners(of: 1)?.map(\.number) == winners)
    #expect(
      room.refusal(of: .settleTie(round: 1, how: .keepAll, reason: "Fair"))?.reason == .noChange)
  }

  @Test func allCanBeKept() throws {
    var room = try tiedRoom()
    try room.give(.settleTie(round: 1, how: .keepAll, reason: "There is time for four"))
    #expect(room.session.winners(of: 1)?.map(\.number) == [1, 2, 3, 4])
    #expect(room.session.unsettledTie(of: 1) == nil)
    #expect(room.session.rounds[1]?.settlement?.reason == "There is time for four")
    #expect(
      room.refusal(of: .settleTie(round: 1, how: .draw(seed: 1), reason: "Again"))?.reason
        == .wrongRoundState)
    try room.give(.undo)
    #expect(room.session.unsettledTie(of: 1) != nil)
  }

  @Test func aSettlementNeedsAReason() throws {
    let room = try tiedRoom()
    #expect(
      room.refusal(of: .settleTie(round: 1, how: .keepAll, reason: ""))?.reason == .badText)
  }

  @Test func somebodyNamedCanDecide() throws {
    var room = try tiedRoom()
    func deciding(_ chosen: [Int]) -> Command {
      .settleTie(round: 1, how: .decider(name: "Minister", chosen: chosen), reason: "Mandate")
    }
    #expect(
      room.refusal(of: deciding([3]))?.sentence
        == "2 places are left for #2, #3 and #4; choose just as many, each once.")
    #expect(room.refusal(of: deciding([3, 3]))?.reason == .outOfRange)
    #expect(room.refusal(of: deciding([3, 1]))?.reason == .outsideRound)
    try room.give(deciding([4, 2]))
    #expect(room.session.winners(of: 1)?.map(\.number) == [1, 4, 2])
  }

  @Test func aDrawFollowsFromItsSeed() throws {
    var room = try tiedRoom()
    try room.give(.settleTie(round: 1, how: .draw(seed: 7), reason: "By lot"))
    guard case .draw(let seed, let chosen)? = room.session.rounds[1]?.settlement?.way else {
      Issue.record("no draw is kept")
      return
    }
    #expect(seed == 7)
    #expect(chosen == [2, 3, 4].drawing(2, seed: 7))
    #expect(room.session.winners(of: 1)?.map(\.number) == [1] + chosen)
  }

  @Test func everyTiedTargetCanBeDrawn() {
    let drawn = Set((0..<100).flatMap { [2, 3, 4].drawing(1, seed: $0) })
    #expect(drawn == [2, 3, 4])
    #expect([2, 3, 4].drawing(3, seed: 1).sorted() == [2, 3, 4])
  }

  @Test func aRunOffIsOnTheTiedAloneAndItsResultCounts() throws {
    var room = try tiedRoom()
    try room.give(.settleTie(round: 1, how: .runOff(dots: nil), reason: "Let the room say"))
    let runOff = try #require(room.session.rounds[2])
    #expect(runOff.rules.title == "Priorities: run-off")
    #expect(runOff.rules.only == [2, 3, 4])
    #expect(runOff.rules.top == 2)
    #expect(runOff.rules.dots == 2)
    #expect(runOff.rules.cap == 1)
    #expect(room.session.winners(of: 1) == nil)
    try room.give(.openRound(round: 2))
    #expect(room.session.rounds[2]?.targets.map(\.number) == [2, 3, 4])
    for text in ["p01 4 2", "p02 4 2", "p03 4 3"] { try room.cast(text, in: 2) }
    try room.give(.revealRound(round: 2))
    #expect(room.session.winners(of: 1)?.map(\.number) == [1, 4, 2])
    #expect(room.session.unsettledTie(of: 1) == nil)
  }

  @Test func aRunOffThatComesToNothingLeavesTheTieToBeSettled() throws {
    var room = try tiedRoom()
    let runOff = Command.settleTie(round: 1, how: .runOff(dots: 1), reason: "Let the room say")
    try room.give(runOff)
    #expect(
      room.refusal(of: .settleTie(round: 1, how: .keepAll, reason: "Fair"))?.sentence
        == "“Priorities: run-off” is to settle the tie of “Priorities” already.")
    try room.give(.removeRound(round: 2))
    #expect(room.session.rounds[1]?.settlement == nil)
    try room.give(runOff)
    try room.give(.openRound(round: 3))
    try room.give(.voidRound(round: 3, reason: "Out of time"))
    try room.give(.settleTie(round: 1, how: .keepAll, reason: "Out of time"))
    #expect(room.session.winners(of: 1)?.count == 4)
  }

  @Test func aRunOffThatIsOpenKeepsItsTieFromBeingUndone() throws {
    var room = try tiedRoom()
    try room.give(.settleTie(round: 1, how: .runOff(dots: nil), reason: "Let the room say"))
    let settlement = room.session.rounds[1]?.settlement
    try room.give(.undo)
    #expect(room.session.rounds[2] == nil)
    try room.give(.redo)
    #expect(room.session.rounds[1]?.settlement == settlement)
    try room.give(.openRound(round: 2), by: Actor(.facilitator, name: "Deputy"))
    #expect(room.refusal(of: .undo)?.reason == .changedSince)
  }

  @Test func nothingWinsWithoutADot() throws {
    var room = VotingRoom(notes: 8)
    try room.open()
    try room.cast("p01 2")
    try room.give(.revealRound(round: 1))
    #expect(room.session.winners(of: 1) == [.note(2)])
    #expect(room.session.tieAtCut(of: 1) == nil)
  }

  @Test func aSettlementThatGoesInCirclesIsNoSettlement() {
    var room = VotingRoom()
    let standings = (1...2).map {
      Standing(target: .note(NoteID($0)), rank: 1, dots: 1, voters: 1, highestStack: 1, share: 500)
    }
    let line = Reconciliation(
      present: 2, ballots: 2, blank: 0, abstained: 0, issued: 2, spent: 2)
    room.record(
      [
        .roundDrafted(1, rules: .votingRoom(top: 1)),
        .roundRevealed(
          1, outcome: Outcome(ranking: standings, reconciliation: line, groups: [])),
        .tieSettled(1, settlement: Settlement(way: .runOff(1), reason: "")),
      ], by: .facilitator)
    #expect(room.session.winners(of: 1) == nil)
  }
}
