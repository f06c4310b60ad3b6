import Testing

@testable import Facilitation

@Suite struct RoundTests {
  @Test func anOpeningFreezesTheTargetsAndFixesDotsAndCap() throws {
    var room = VotingRoom(people: 12, notes: 12)
    let round = try room.open(.votingRoom(dots: nil, cap: nil))
    #expect(room.session.rounds[round]?.rules.dots == 3)
    #expect(room.session.rounds[round]?.rules.cap == 2)
    #expect(room.session.rounds[round]?.targets.map(\.number) == Array(1...12))
    #expect(room.session.rounds[round]?.openedAt == room.now)
    room.record([.noteRemoved(12)], by: .facilitator)
    #expect(room.session.rounds[round]?.targets.count == 12)
  }

  @Test func onlyNotesOfTheNamedChartsAndSectionsAreTargets() throws {
    let room = VotingRoom(notes: 8)
    var rules = RoundRules.votingRoom()
    rules.charts = [1]
    #expect(room.session.targets(for: rules).map(\.number) == [1, 3, 5, 7])
    rules.sections = [2]
    #expect(room.session.targets(for: rules).isEmpty)
    rules.charts = []
    #expect(room.session.targets(for: rules).map(\.number) == [2, 4, 6, 8])
    rules.only = [4, 5, 6]
    #expect(room.session.targets(for: rules).map(\.number) == [4, 6])
  }

  @Test func parkedNotesAreNoTargets() {
    var room = VotingRoom(notes: 4)
    room.record([.noteParked(2, parking: Parking())], by: .facilitator)
    #expect(room.session.targets(for: .votingRoom()).map(\.number) == [1, 3, 4])
  }

  @Test func clustersAreTargetsWhereANoteOfTheirsIsLetThrough() {
    var room = VotingRoom(notes: 4)
    room.record(
      [
        .clusterAdded(Cluster(id: 1, name: "Water")), .clusterAdded(Cluster(id: 2, name: "Fees")),
        .clusterAdded(Cluster(id: 3, name: "Nothing")), .noteClustered(1, cluster: 2),
        .noteClustered(2, cluster: 1), .noteClustered(3, cluster: 2),
      ], by: .facilitator)
    var rules = RoundRules.votingRoom()
    rules.kind = .clusters
    #expect(room.session.targets(for: rules) == [.cluster(1), .cluster(2)])
    rules.charts = [1]
    #expect(room.session.targets(for: rules) == [.cluster(2)])
  }

  @Test func aRoundWithNothingToVoteOnIsNotOpened() throws {
    var room = VotingRoom(notes: 0)
    try room.give(.draftRound(rules: .votingRoom()))
    let refusal = room.refusal(of: .openRound(round: 1))
    #expect(refusal?.reason == .wrongRoundState)
    #expect(
      refusal?.sentence
        == "There is nothing to vote on in “Priorities”: its charts have no notes yet.")
  }

  @Test func oneRoundIsOpenAtATime() throws {
    var room = VotingRoom()
    try room.open()
    try room.give(.draftRound(rules: RoundRules(title: "Second", question: "")))
    #expect(
      room.refusal(of: .openRound(round: 2))?.sentence
        == "“Priorities” is open; close it before another round is opened.")
    try room.give(.closeRound(round: 1))
    try room.give(.openRound(round: 2))
    #expect(room.refusal(of: .reopenRound(round: 1))?.reason == .wrongRoundState)
    #expect(room.session.openRound?.id == 2)
  }

  @Test func aClosedRoundCanBeReopenedAndKeepsItsBallots() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1 2")
    try room.give(.closeRound(round: 1))
    #expect(
      room.refusal(of: .castBallot(round: 1, slot: 2, dots: []))?.sentence
        == "“Priorities” is closed; reopen it to take ballots.")
    try room.give(.reopenRound(round: 1))
    try room.cast("p02 1 2")
    #expect(room.session.progress(of: 1)?.ballots == 2)
  }

  @Test func stepsOutOfTurnAreRefusedInASentence() throws {
    var room = VotingRoom()
    try room.give(.draftRound(rules: .votingRoom()))
    let sentences = [Command.closeRound(round: 1), .reopenRound(round: 1), .revealRound(round: 1)]
      .map { room.refusal(of: $0)?.sentence }
    #expect(
      sentences == [
        "“Priorities” is a draft; only an open round can be closed.",
        "“Priorities” is a draft; only a closed round can be reopened.",
        "“Priorities” is a draft; open it and collect ballots first.",
      ])
    #expect(room.refusal(of: .openRound(round: 9))?.reason == .unknown)
  }

  @Test func aVoidedRoundNeedsAReasonAndComesBackByUndo() throws {
    var room = VotingRoom()
    try room.open()
    try room.cast("p01 1")
    #expect(room.refusal(of: .voidRound(round: 1, reason: "  "))?.reason == .badText)
    try room.give(.voidRound(round: 1, reason: "Power cut"))
    #expect(room.session.rounds[1]?.state == .void)
    #expect(room.session.rounds[1]?.voidReason == "Power cut")
    #expect(room.session.tally(of: 1) == nil)
    try room.give(.undo)
    #expect(room.session.rounds[1]?.state == .open)
    #expect(room.session.rounds[1]?.voidReason == "")
    #expect(room.session.progress(of: 1)?.ballots == 1)
  }

  @Test func anOpeningIsUndoneOnlyWhileThereAreNoBallots() throws {
    var room = VotingRoom()
    let drafted = RoundRules.votingRoom(dots: nil, cap: nil)
    try room.open(drafted)
    try room.cast("p01 1", by: VotingRoom.helper)
    #expect(room.refusal(of: .undo)?.reason == .inUse)
    try room.give(.undo, by: VotingRoom.helper)
    try room.give(.undo)
    #expect(room.session.rounds[1]?.state == .draft)
    #expect(room.session.rounds[1]?.rules == drafted)
    #expect(room.session.rounds[1]?.targets.isEmpty == true)
    try room.give(.redo)
    #expect(room.session.rounds[1]?.state == .open)
  }

  @Test func aDraftIsRemovedAndAnOpenedRoundIsNot() throws {
    var room = VotingRoom()
    try room.give(.draftRound(rules: .votingRoom()))
    try room.give(.removeRound(round: 1))
    #expect(room.session.rounds[1] == nil)
    let round = try room.open()
    #expect(round == 2)
    #expect(room.refusal(of: .removeRound(round: 2))?.reason == .wrongRoundState)
  }

  @Test func rulesOutsideTheirBoundsAreRefused() {
    let room = VotingRoom()
    var faults: [RoundRules] = []
    for (dots, cap) in [(0, 1), (21, 1), (3, 4), (3, 0), (-1, nil)] as [(Int?, Int?)] {
      faults.append(.votingRoom(dots: dots, cap: cap))
    }
    faults.append(.votingRoom(top: 0))
    for rules in faults {
      #expect(room.refusal(of: .draftRound(rules: rules))?.reason == .outOfRange)
    }
    var elsewhere = RoundRules.votingRoom()
    elsewhere.charts = [7]
    #expect(room.refusal(of: .draftRound(rules: elsewhere))?.reason == .unknown)
  }

  @Test func helpersDoNotRunRounds() throws {
    var room = VotingRoom()
    try room.open()
    #expect(
      room.refusal(of: .closeRound(round: 1), by: VotingRoom.helper)?.reason == .notAllowed)
    #expect(
      room.refusal(of: .revealRound(round: 1), by: VotingRoom.helper)?.reason == .notAllowed)
  }

  @Test func aTimeLimitCountsFromTheOpening() throws {
    var room = VotingRoom()
    var rules = RoundRules.votingRoom()
    rules.seconds = 300
    try room.open(rules)
    let opened = room.now
    #expect(room.session.timeLeft(of: 1, at: opened.advanced(bySeconds: 100)) == 200)
    #expect(room.session.timeLeft(of: 1, at: opened.advanced(bySeconds: 310)) == -10)
    #expect(room.session.timeLeft(of: 1, at: opened.advanced(bySeconds: -50)) == 300)
    try room.give(.closeRound(round: 1))
    #expect(room.session.timeLeft(of: 1, at: opened) == nil)
  }
}
