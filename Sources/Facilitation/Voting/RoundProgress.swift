/// How far the collecting of ballots has come: all that a sealed round tells before its reveal.
public struct RoundProgress: Hashable, Sendable {
  /// Ballots handed in, those of tallies included.
  public let ballots: Int
  /// How many could be: voters in the room, and those who handed in and have left since.
  public let voters: Int
  /// Dots that voters still have in hand: those of missing ballots, and those kept back on others.
  public let dotsLeft: Int

  /// All of it in a line: `ballots 23 of 27, dots left 11`.
  public var line: String {
    "ballots \(ballots) of \(voters), dots left \(dotsLeft.grouped)"
  }
}

extension Session {
  /// How many ballots are in and how many dots are left; nil for a round that is not under way.
  public func progress(of round: RoundID) -> RoundProgress? {
    guard let round = rounds[round], round.isUnderWay else { return nil }
    let others = round.counted
    let voters = electorate(of: round).count + (others?.gone ?? 0)
    return RoundProgress(
      ballots: round.slotsWithBallot.count + (others?.ballots ?? 0), voters: voters,
      dotsLeft: voters * round.budget - round.dotsSpent)
  }

  /// The voters in the room who have handed in no ballot, by slot; none unless the round is under
  /// way.
  ///
  /// For the facilitator alone.
  public func missingSlots(of round: RoundID) -> [ParticipantID] {
    guard let round = rounds[round], round.isUnderWay else { return [] }
    let done = round.slotsWithBallot
    return voters.map(\.id).filter { !done.contains($0) }
  }

  /// The dots on every target, zeros included: of a live round while it is under way, of any round
  /// once it is revealed; nil where they are sealed, or where there are none.
  public func tally(of round: RoundID) -> [Target: Int]? {
    guard let round = rounds[round] else { return nil }
    if let outcome = round.outcome {
      return outcome.ranking.reduce(into: [:]) { $0[$1.target] = $1.dots }
    }
    guard round.isUnderWay, !round.rules.sealed else { return nil }
    let sums = round.dotsByTarget
    return round.targets.reduce(into: [:]) { $0[$1] = sums[$1.number] ?? 0 }
  }

  /// The ballot that a slot has handed in, for whoever corrects it, and never for the room; nil
  /// where there is none, or none any more.
  public func ballot(of slot: ParticipantID, in round: RoundID) -> [Dots]? {
    rounds[round]?.ballots[slot]
  }

  /// The tally that a group has handed in, for whoever corrects it, and never for the room.
  public func groupTally(of group: GroupID, in round: RoundID) -> [Dots]? {
    rounds[round]?.tallies[group]?.dots
  }

  /// Seconds of a round's time limit that are left; nil where it has none or is not open.
  ///
  /// Negative once it is over: the limit is a clock for the room, and the facilitator closes.
  public func timeLeft(of round: RoundID, at now: Instant) -> Int? {
    guard let round = rounds[round], round.state == .open, let limit = round.rules.seconds,
      let openedAt = round.openedAt
    else { return nil }
    return limit - max(0, now.seconds(since: openedAt))
  }

  /// Everybody who counts in a round: voters in the room, and those who handed in and left since.
  func electorate(of round: Round) -> Set<ParticipantID> {
    round.slotsWithBallot.union(voters.map(\.id))
  }
}
