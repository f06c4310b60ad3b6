import Testing

@testable import Facilitation

@Suite struct BallotTests {
  private func openRoom(people: Int = 12, staffVote: Bool = false) throws -> VotingRoom {
    var room = VotingRoom(people: people, staffVote: staffVote)
    try room.open()
    return room
  }

  @Test func dotsAreMergedSortedAndFreeOfZeros() throws {
    var room = try openRoom()
    let dots = [(5, 1), (2, 1), (5, 1), (7, 0)].map { Dots(target: $0.0, count: $0.1) }
    try room.give(.castBallot(round: 1, slot: 7, dots: dots))
    #expect(
      room.session.ballot(of: 7, in: 1) == [Dots(target: 2, count: 1), Dots(target: 5, count: 2)])
  }

  @Test func anEmptyBallotIsABlankOne() throws {
    var room = try openRoom()
    try room.cast("p07 -")
    #expect(room.session.ballot(of: 7, in: 1) == [])
    #expect(room.session.progress(of: 1)?.ballots == 1)
  }

  @Test func aBallotReplacesTheEarlierOneAsAWhole() throws {
    var room = try openRoom()
    try room.cast("p07 1 1 2")
    try room.cast("p07 3")
    #expect(room.session.ballot(of: 7, in: 1) == [Dots(target: 3, count: 1)])
    #expect(
      room.refusal(of: .castBallot(round: 1, slot: 7, dots: [Dots(target: 3, count: 1)]))?
        .reason == .noChange)
    try room.give(.undo)
    #expect(room.session.ballot(of: 7, in: 1)?.total == 3)
    try room.give(.withdrawBallot(round: 1, slot: 7))
    #expect(room.session.ballot(of: 7, in: 1) == nil)
    #expect(room.refusal(of: .withdrawBallot(round: 1, slot: 7))?.reason == .unknown)
  }

  @Test(arguments: [
    ("p07 1 2 3 4", Refusal.Reason.overBudget, "P07 has 4 dots on the ballot and 3 to give."),
    ("p07 1x9", .overBudget, "P07 has 9 dots on the ballot and 3 to give."),
    ("p07 2x3", .overCap, "P07 has 3 dots on #2 and may put at most 2 there."),
    (
      "p07 1 9", .outsideRound,
      "#9 cannot be voted on in “Priorities”; choose #1, #2, #3, #4, #5, #6, #7 or #8."
    ),
    ("p99 1", .unknown, "There is nobody in slot P99."),
    ("p13 1", .notAVoter, "P13 is here as helper and does not vote; only participants do."),
  ])
  func whatARuleForbidsIsRefusedWithItsNumbers(
    text: String, reason: Refusal.Reason, sentence: String
  ) throws {
    let room = try openRoom()
    let ballot = try BallotText.parse(text)
    let refusal = room.refusal(of: .castBallot(round: 1, slot: ballot.slot, dots: ballot.dots))
    #expect(refusal == Refusal(reason, sentence))
  }

  @Test(arguments: [Int.max, Int.min, -1])
  func absurdCountsAreRefused(count: Int) throws {
    let room = try openRoom()
    let dots = [Dots(target: 1, count: count), Dots(target: 1, count: count)]
    #expect(room.refusal(of: .castBallot(round: 1, slot: 7, dots: dots)) != nil)
  }

  @Test func absentVotersAreAskedForFirst() throws {
    var room = try openRoom()
    room.record([.presenceMarked(7, present: false)], by: .facilitator)
    #expect(
      room.refusal(of: .castBallot(round: 1, slot: 7, dots: []))?.sentence
        == "P07 is marked as absent; mark P07 as present to take the ballot.")
  }

  @Test func staffVoteWhereThePlanSaysSo() throws {
    var room = try openRoom(staffVote: true)
    try room.cast("p13 1")
    try room.cast("p15 1")
    #expect(room.session.progress(of: 1)?.voters == 15)
    #expect(try openRoom().session.progress(of: 1)?.voters == 12)
  }

  @Test func aHelperTakesBallotsOfTheOwnGroupAlone() throws {
    var room = try openRoom()
    try room.cast("p01 1", by: VotingRoom.helper)
    let refusal = room.refusal(
      of: .castBallot(round: 1, slot: 7, dots: []), by: VotingRoom.helper)
    #expect(refusal?.reason == .notAllowed)
    #expect(
      refusal?.sentence
        == "P07 is not in “Producers”; a helper takes the ballots of the own group.")
    #expect(
      room.refusal(of: .withdrawBallot(round: 1, slot: 1), by: VotingRoom.otherHelper)?.reason
        == .notAllowed)
  }

  @Test func aBallotIsNotUndoneInARoundThatHasClosed() throws {
    var room = try openRoom()
    try room.cast("p01 1", by: VotingRoom.helper)
    try room.give(.closeRound(round: 1))
    #expect(room.refusal(of: .undo, by: VotingRoom.helper)?.reason == .changedSince)
  }
}
