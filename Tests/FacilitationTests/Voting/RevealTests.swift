import Testing

@testable import Facilitation

@Suite struct RevealTests {
  @Test func aSealedRoundTellsNothingButItsProgress() throws {
    var room = VotingRoom()
    try room.open(.votingRoom(sealed: true))
    try room.cast("p01 1 1 2")
    try room.cast("p02 1")
    #expect(room.session.tally(of: 1) == nil)
    #expect(room.session.progress(of: 1) == RoundProgress(ballots: 2, voters: 12, dotsLeft: 32))
    #expect(room.session.progress(of: 1)?.line == "ballots 2 of 12, dots left 32")
    #expect(room.session.missingSlots(of: 1).map(\.slot).first == "P03")
    try room.give(.closeRound(round: 1))
    #expect(room.session.tally(of: 1) == nil)
    try room.give(.revealRound(round: 1))
    #expect(room.session.tally(of: 1)?[.note(1)] == 3)
    #expect(room.session.missingSlots(of: 1).isEmpty)
    #expect(room.session.progress(of: 1) == nil)
  }

  @Test func aLiveRoundTellsItsTallyAtOnce() throws {
    var room = VotingRoom(notes: 3)
    try room.open(.votingRoom(sealed: false))
    #expect(room.session.tally(of: 1) == [.note(1): 0, .note(2): 0, .note(3): 0])
    try room.cast("p01 1 1 2")
    #expect(room.session.tally(of: 1) == [.note(1): 2, .note(2): 1, .note(3): 0])
  }

  @Test func targetsAreRankedOneTwoTwoFourWithZerosLast() throws {
    var room = VotingRoom(notes: 6)
    try room.open(.votingRoom(dots: 3, cap: 2))
    for text in ["p01 4 4 2", "p02 4 1 2", "p03 4 1 3"] { try room.cast(text) }
    try room.give(.revealRound(round: 1))
    let ranking = try #require(room.session.rounds[1]?.outcome).ranking
    #expect(ranking.map(\.target.number) == [4, 1, 2, 3, 5, 6])
    #expect(ranking.map(\.rank) == [1, 2, 2, 4, 5, 5])
    #expect(ranking.map(\.dots) == [4, 2, 2, 1, 0, 0])
    #expect(ranking.map(\.voters) == [3, 2, 2, 1, 0, 0])
    #expect(ranking.map(\.highestStack) == [2, 1, 1, 1, 0, 0])
    #expect(ranking.map(\.share) == [444, 222, 222, 111, 0, 0])
  }

  @Test func everyDotIsAccountedFor() throws {
    var room = VotingRoom(people: 12)
    try room.open()
    try room.cast("p01 1 1 2")
    try room.cast("p02 -")
    try room.cast("p03 5")
    room.record([.presenceMarked(3, present: false)], by: .facilitator)
    room.record([.presenceMarked(4, present: false)], by: .facilitator)
    try room.give(.castTally(round: 1, group: 2, dots: [Dots(target: 1, count: 7)]))
    try room.give(.revealRound(round: 1))
    let line = try #require(room.session.rounds[1]?.outcome).reconciliation
    // P03 has voted and left, P04 has left without voting, P05 and P06 keep their dots.
    #expect(
      line
        == Reconciliation(present: 11, ballots: 9, blank: 1, abstained: 2, issued: 27, spent: 11))
    #expect(line.unspent == 16)
  }

  @Test func anEmptyTallyIsBlankForAllItsMembers() throws {
    var room = VotingRoom(people: 12)
    try room.open()
    try room.give(.castTally(round: 1, group: 2, dots: []))
    try room.give(.revealRound(round: 1))
    let line = try #require(room.session.rounds[1]?.outcome).reconciliation
    #expect(line.ballots == 6)
    #expect(line.blank == 6)
  }

  @Test func groupsAreToldApartFromFiveBallotsOn() throws {
    let dots = [Dots(target: 2, count: 5), Dots(target: 3, count: 5)]
    #expect(try groups(castBy: 7...11) == [GroupBreakdown(group: 2, ballots: 5, dots: dots)])
    #expect(try groups(castBy: 8...11).isEmpty)
  }

  /// Whoever takes the groups that are told from the whole must not be left with a few voters.
  @Test func theOthersAreNoneOrFiveAtLeastWhereGroupsAreToldApart() throws {
    #expect(try groups(castBy: 4...11).isEmpty, "three of group 1 would be left")
    #expect(try groups(castBy: 2...12).map(\.group) == [1, 2])
    #expect(try groups(castBy: 1...11, leaving: 2).map(\.group) == [1], "one of none would be left")
  }

  private func groups(
    castBy slots: ClosedRange<Int>, leaving slot: ParticipantID? = nil
  ) throws -> [GroupBreakdown] {
    var room = VotingRoom(people: 12)
    if let slot { try room.give(.movePerson(slot: slot, group: nil)) }
    try room.open()
    for slot in slots { try room.cast("p\(slot) \(slot <= 6 ? "1" : "2 3")") }
    try room.give(.revealRound(round: 1))
    return try #require(room.session.rounds[1]?.outcome).groups
  }

  @Test func anOpenRoundIsClosedByItsReveal() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1")
    let events = try room.give(.revealRound(round: 1))
    #expect(events.first == .roundClosed(1))
    #expect(events.last == .ballotsRedacted(1))
    #expect(room.session.rounds[1]?.state == .revealed)
  }

  @Test func aRoundWithoutBallotsIsNotRevealed() throws {
    var room = VotingRoom()
    try room.open()
    #expect(
      room.refusal(of: .revealRound(round: 1))?.sentence
        == "“Priorities” has no ballots yet; collect some, or end it without a result.")
  }

  @Test func aRevealIsFinal() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1")
    try room.give(.revealRound(round: 1))
    for command in [
      Command.revealRound(round: 1), .reopenRound(round: 1), .voidRound(round: 1, reason: "No"),
      .castBallot(round: 1, slot: 2, dots: []), .undo,
    ] {
      #expect(room.refusal(of: command) != nil)
    }
  }

  @Test func aNamedRoundKeepsItsBallots() throws {
    var room = VotingRoom()
    try room.open(.votingRoom(anonymous: false))
    try room.cast("p01 1")
    let events = try room.give(.revealRound(round: 1))
    #expect(!events.contains(.ballotsRedacted(1)))
    #expect(room.session.ballot(of: 1, in: 1) == [Dots(target: 1, count: 1)])
  }
}
