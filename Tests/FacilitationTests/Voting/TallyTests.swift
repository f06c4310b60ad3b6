import Testing

@testable import Facilitation

@Suite struct TallyTests {
  private func openRoom() throws -> VotingRoom {
    var room = VotingRoom(people: 12)
    try room.open()
    return room
  }

  private func tally(_ text: String, of group: GroupID = 1) throws -> Command {
    .castTally(round: 1, group: group, dots: try BallotText.parseDots(text))
  }

  @Test func aTallyHasTheDotsOfThoseWithoutABallotOfTheirOwn() throws {
    var room = try openRoom()
    try room.cast("p01 1")
    room.record([.presenceMarked(2, present: false)], by: .facilitator)
    #expect(room.session.slotsForTally(of: 1, in: 1) == [3, 4, 5, 6])
    try room.give(try tally("1x8 2x4"), by: VotingRoom.helper)
    #expect(room.session.groupTally(of: 1, in: 1)?.total == 12)
    #expect(room.session.progress(of: 1) == RoundProgress(ballots: 5, voters: 11, dotsLeft: 20))
  }

  @Test(arguments: [
    (
      "1x10 2x9", Refusal.Reason.overBudget,
      "“Producers” has 19 dots in the tally and 18 to give: 3 for each of 6 members."
    ),
    (
      "1x13", .overCap,
      "“Producers” has 13 dots on #1 and may put at most 12 there: 2 for each of 6 members."
    ),
  ])
  func aTallyKeepsToBudgetAndCapTimesMembers(
    text: String, reason: Refusal.Reason, sentence: String
  ) throws {
    let room = try openRoom()
    #expect(room.refusal(of: try tally(text)) == Refusal(reason, sentence))
  }

  @Test func whoIsInATallyHandsInNoBallot() throws {
    var room = try openRoom()
    try room.give(try tally("1x3"))
    let refusal = room.refusal(of: .castBallot(round: 1, slot: 3, dots: []))
    #expect(refusal?.reason == .inUse)
    #expect(
      refusal?.sentence
        == "P03 is counted in the tally of “Producers”; take that tally back before P03 hands in "
        + "a ballot.")
    try room.give(.withdrawTally(round: 1, group: 1))
    try room.cast("p03 1")
    #expect(room.session.slotsForTally(of: 1, in: 1) == [1, 2, 4, 5, 6])
  }

  @Test func aGroupWhoseMembersHaveAllVotedHasNoTally() throws {
    var room = try openRoom()
    for slot in 1...6 { try room.cast("p\(slot) -") }
    #expect(
      room.refusal(of: try tally("1"))?.sentence
        == "Nobody in “Producers” is left to vote: all who are present have handed in a ballot.")
  }

  @Test func aTallyStandsForItsMembersWhereverTheyGo() throws {
    var room = try openRoom()
    try room.give(try tally("1x3"))
    room.record([.peopleMoved([Placement(slot: 3, group: 2)], seed: nil)], by: .facilitator)
    #expect(room.refusal(of: .castBallot(round: 1, slot: 3, dots: []))?.reason == .inUse)
    #expect(room.session.slotsForTally(of: 2, in: 1) == [7, 8, 9, 10, 11, 12])
  }

  @Test func aTallyIsReplacedAsAWholeAndUndone() throws {
    var room = try openRoom()
    try room.give(try tally("1x3"))
    #expect(room.refusal(of: try tally("1x3"))?.reason == .noChange)
    try room.give(try tally("2x4"))
    #expect(room.session.groupTally(of: 1, in: 1) == [Dots(target: 2, count: 4)])
    try room.give(.undo)
    #expect(room.session.groupTally(of: 1, in: 1) == [Dots(target: 1, count: 3)])
    try room.give(.undo)
    #expect(room.session.groupTally(of: 1, in: 1) == nil)
    #expect(room.refusal(of: .withdrawTally(round: 1, group: 1))?.reason == .unknown)
  }

  @Test func aHelperHandsInTheTallyOfTheOwnGroupAlone() throws {
    let room = try openRoom()
    #expect(
      room.refusal(of: try tally("1", of: 2), by: VotingRoom.helper)?.sentence
        == "A helper of “Producers” hands in the tally of that group alone.")
  }
}
