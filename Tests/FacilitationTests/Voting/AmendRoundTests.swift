import Testing

@testable import Facilitation

@Suite struct AmendRoundTests {
  @Test func aDraftIsChangedFreely() throws {
    var room = VotingRoom()
    try room.give(.draftRound(rules: .votingRoom()))
    var rules = RoundRules.votingRoom(dots: 5, cap: 5, sealed: false, anonymous: false)
    rules.charts = [2, 1, 2]
    try room.give(.amendRound(round: 1, rules: rules))
    #expect(room.session.rounds[1]?.rules.dots == 5)
    #expect(room.session.rounds[1]?.rules.charts == [1, 2])
    #expect(room.refusal(of: .amendRound(round: 1, rules: rules))?.reason == .noChange)
  }

  @Test func anOpenRoundIsChangedWhileEveryBallotFits() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p02 1 1 2")
    try room.cast("p09 1 1")
    try room.give(.amendRound(round: 1, rules: .votingRoom(dots: 5, cap: 2)))
    #expect(room.session.rounds[1]?.rules.dots == 5)
    let refusal = room.refusal(of: .amendRound(round: 1, rules: .votingRoom(dots: 2, cap: 1)))
    #expect(refusal?.reason == .overBudget)
    #expect(
      refusal?.sentence
        == "2 dots each with 1 at most on one target would not fit what is handed in already: "
        + "P02 and P09.")
    try room.give(.amendRound(round: 1, rules: .votingRoom(dots: 3, cap: 3)))
    try room.give(.undo)
    #expect(room.session.rounds[1]?.rules.dots == 5)
  }

  @Test func talliesHaveToFitToo() throws {
    var room = VotingRoom()
    try room.open()
    try room.give(.castTally(round: 1, group: 2, dots: [Dots(target: 1, count: 12)]))
    #expect(
      room.refusal(of: .amendRound(round: 1, rules: .votingRoom(dots: 1, cap: 1)))?.sentence
        == "1 dot each with 1 at most on one target would not fit what is handed in already: "
        + "the tally of “Consumers”.")
  }

  @Test func whatIsVotedOnStaysAsItWasAtTheOpening() throws {
    var room = VotingRoom()
    try room.open()
    var rules = RoundRules.votingRoom()
    rules.charts = [1]
    #expect(room.refusal(of: .amendRound(round: 1, rules: rules))?.reason == .wrongRoundState)
  }

  @Test func whatVotersWerePromisedIsKept() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p02 1")
    let unsealed = RoundRules.votingRoom(sealed: false)
    let named = RoundRules.votingRoom(anonymous: false)
    #expect(
      room.refusal(of: .amendRound(round: 1, rules: unsealed))?.sentence
        == "“Priorities” has ballots that were cast sealed; it stays sealed.")
    #expect(room.refusal(of: .amendRound(round: 1, rules: named))?.reason == .wrongRoundState)
  }

  @Test func aRevealedRoundIsNotChanged() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p02 1")
    try room.give(.revealRound(round: 1))
    #expect(
      room.refusal(of: .amendRound(round: 1, rules: .votingRoom(top: 1)))?.sentence
        == "“Priorities” is revealed; its rules stand.")
  }
}
