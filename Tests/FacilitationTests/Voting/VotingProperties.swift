import Foundation
import Testing

@testable import Facilitation

@Suite struct VotingProperties {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test(arguments: 0..<200)
  func noBallotIsEverOverBudgetOrCapOrOutside(seed: UInt64) throws {
    var play = try VotingPlay(seed: seed)
    for _ in 0..<60 {
      play.step()
      // The draft itself can be undone, and come back.
      guard let round = play.room.session.rounds[1] else { continue }
      let targets = Set(round.targets.map(\.number))
      let budget = try #require(round.rules.dots)
      let cap = try #require(round.rules.cap)
      let papers =
        round.ballots.values.map { ($0, 1) }
        + round.tallies.values.map { ($0.dots, $0.slots.count) }
      for (dots, voters) in papers {
        #expect(dots.total <= budget * voters)
        #expect(dots.allSatisfy { 1...(cap * voters) ~= $0.count && targets.contains($0.target) })
        #expect(dots.map(\.target) == Set(dots.map(\.target)).sorted())
      }
      let slots = round.ballots.keys + round.tallies.values.flatMap(\.slots)
      #expect(Set(slots).count == slots.count)
    }
  }

  @Test(arguments: 0..<200)
  func theResultIsRankedAndEveryDotAccountedFor(seed: UInt64) throws {
    var play = try VotingPlay(seed: seed)
    for _ in 0..<40 { play.step() }
    let cast = play.room.session.rounds[1]?.dotsByTarget ?? [:]
    guard play.reveal() else { return }
    let outcome = try #require(play.room.session.rounds[1]?.outcome)
    for standing in outcome.ranking {
      #expect(standing.rank == outcome.ranking.count { $0.dots > standing.dots } + 1)
      #expect(standing.dots == cast[standing.target.number] ?? 0)
      #expect(standing.voters <= standing.dots && standing.highestStack <= standing.dots)
    }
    let line = outcome.reconciliation
    #expect(line.present == line.ballots + line.abstained)
    #expect(line.spent == outcome.ranking.reduce(0) { $0 + $1.dots })
    #expect(line.unspent >= 0 && line.blank <= line.ballots && line.abstained >= 0)
    let shares = outcome.ranking.reduce(0) { $0 + $1.share }
    #expect(line.spent == 0 ? shares == 0 : abs(shares - 1_000) <= outcome.ranking.count)
    #expect(outcome.groups.allSatisfy { $0.ballots >= 5 })
  }

  @Test(arguments: 0..<200)
  func anAnonymousRevealLeavesNoLinkInSessionOrJournal(seed: UInt64) throws {
    var play = try VotingPlay(seed: seed)
    for _ in 0..<60 { play.step() }
    guard play.reveal() else { return }
    let session = try json(play.room.session)
    let redacted = play.room.entries.map { $0.redacting(round: 1) }
    let journal = try json(redacted)
    let words = ["ballotCast", "ballotWithdrawn", "tallyCast", "tallyWithdrawn"].map { "\"\($0)\"" }
    #expect(words.filter { session.contains($0) || journal.contains($0) } == [])
    for event in redacted.flatMap(\.events) {
      if case .dotsReturned(_, _, let slots, let groups) = event {
        #expect(slots.isEmpty && groups.isEmpty)
      }
    }
    let round = try json(try #require(play.room.session.rounds[1]))
    #expect(round.contains("\"ballots\":{}") && round.contains("\"tallies\":{}"))
  }

  @Test(arguments: 0..<200)
  func theRedactedJournalReplaysToTheSameSession(seed: UInt64) throws {
    var play = try VotingPlay(seed: seed)
    for _ in 0..<60 { play.step() }
    // Compared outside the expectations, which would print two whole sessions.
    let isReplayed = Session.replaying(play.room.entries) == play.room.session
    #expect(isReplayed)
    guard play.reveal() else { return }
    for _ in 0..<10 { play.step() }
    let redacted = play.room.entries.map { $0.redacting(round: 1) }
    let isReplayedRedacted = Session.replaying(redacted) == play.room.session
    #expect(isReplayedRedacted)
  }

  @Test(arguments: 0..<200)
  func theOrderOfTheBallotsDoesNotMatter(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let ballots = (1...10).map { slot in
      BallotText(
        slot: ParticipantID(slot),
        dots: (0..<Int.random(in: 0...3, using: &chance)).map { _ in
          Dots(target: Int.random(in: 1...8, using: &chance), count: 1)
        })
    }
    let shuffled = ballots.shuffled(using: &chance)
    #expect(try outcome(of: ballots) == outcome(of: shuffled))
  }

  private func outcome(of ballots: [BallotText]) throws -> Outcome? {
    var room = VotingRoom(people: 10)
    try room.open(.votingRoom(dots: 3, cap: 3))
    for ballot in ballots {
      try room.give(.castBallot(round: 1, slot: ballot.slot, dots: ballot.dots))
    }
    try room.give(.revealRound(round: 1))
    return room.session.rounds[1]?.outcome
  }
}
