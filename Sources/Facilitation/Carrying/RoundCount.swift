/// What the ballots of a round come to that are not carried along with it.
struct RoundCount: Hashable, Codable, Sendable {
  /// How many they are, those of tallies included.
  var ballots: Int
  /// How many of their voters are no longer in the room.
  var gone: Int
  /// Their dots in all.
  var spent: Int
  /// Their dots by target, sorted; nil while they are sealed.
  var dots: [Dots]?
}

extension Round {
  /// The round with some of its ballots, the others counted.
  ///
  /// - Parameters:
  ///   - session: whose round it is.
  ///   - ballot: whose ballots are kept.
  ///   - tally: whose tallies are kept.
  func counting(
    in session: Session, ballot isKept: (ParticipantID) -> Bool,
    tally isTallyKept: (GroupID) -> Bool
  ) -> Round {
    var kept = self
    kept.ballots = ballots.filter { isKept($0.key) }
    kept.tallies = tallies.filter { isTallyKept($0.key) }
    guard isUnderWay else { return kept }
    var others = self
    others.ballots = ballots.filter { !isKept($0.key) }
    others.tallies = tallies.filter { !isTallyKept($0.key) }
    let slots = others.slotsWithBallot
    let sums = others.dotsByTarget
    kept.counted = RoundCount(
      ballots: slots.count, gone: slots.subtracting(session.voters.map(\.id)).count,
      spent: sums.values.reduce(0, +),
      dots: rules.sealed
        ? nil : sums.map { Dots(target: $0.key, count: $0.value) }.sorted { $0.target < $1.target })
    return kept
  }
}
