// How the ballots of a round are counted.

extension Session {
  /// The result of a round as it stands.
  func outcome(of round: Round) -> Outcome {
    let reconciliation = reconciliation(of: round)
    let groups = groups.compactMap { breakdown(of: round, group: $0.id) }
    return Outcome(
      ranking: round.ranking, reconciliation: reconciliation,
      groups: groups.safeToTell(ofBallots: reconciliation.ballots))
  }

  private func reconciliation(of round: Round) -> Reconciliation {
    let ballots = round.slotsWithBallot.count
    let present = electorate(of: round).count
    let blankTallies = round.tallies.values.filter(\.dots.isEmpty)
    return Reconciliation(
      present: present, ballots: ballots,
      blank: round.ballots.values.count(where: \.isEmpty)
        + blankTallies.reduce(0) { $0 + $1.slots.count },
      abstained: present - ballots, issued: ballots * round.budget,
      spent: round.dotsByTarget.values.reduce(0, +))
  }

  /// How a group cast, unless that would show how single members did.
  private func breakdown(of round: Round, group: GroupID) -> GroupBreakdown? {
    let members = round.ballots.filter { participants[$0.key]?.group == group }
    let tally = round.tallies[group]
    let ballots = members.count + (tally?.slots.count ?? 0)
    guard ballots >= GroupBreakdown.fewestBallots else { return nil }
    return GroupBreakdown(
      group: group, ballots: ballots,
      dots: (members.values.flatMap { $0 } + (tally?.dots ?? [])).normalised)
  }
}

extension [GroupBreakdown] {
  /// The groups that can be told apart without telling how the few others cast.
  ///
  /// Who takes the groups away from the whole is left with the ballots of all the others: of those of
  /// small groups and of nobody's. Where these are few, the group with the fewest ballots stays
  /// untold with them.
  fileprivate func safeToTell(ofBallots all: Int) -> [GroupBreakdown] {
    let others = all - reduce(0) { $0 + $1.ballots }
    guard (1..<GroupBreakdown.fewestBallots).contains(others) else { return self }
    let fewest = map(\.ballots).min()
    let untold = lastIndex { $0.ballots == fewest }
    return enumerated().filter { $0.offset != untold }.map(\.element)
  }
}

extension Round {
  /// Every target with its place: the most dots first, then by number.
  fileprivate var ranking: [Standing] {
    let sums = dotsByTarget
    let spent = sums.values.reduce(0, +)
    let stacks = Dictionary(grouping: ballots.values.joined(), by: \.target)
    let order = targets.sorted {
      (sums[$1.number] ?? 0, $0.number) < (sums[$0.number] ?? 0, $1.number)
    }
    var ranking: [Standing] = []
    for (index, target) in order.enumerated() {
      let dots = sums[target.number] ?? 0
      let stack = stacks[target.number] ?? []
      let rank = ranking.last.flatMap { $0.dots == dots ? $0.rank : nil } ?? index + 1
      ranking.append(
        Standing(
          target: target, rank: rank, dots: dots, voters: stack.count,
          highestStack: stack.map(\.count).max() ?? 0, share: share(of: dots, in: spent)))
    }
    return ranking
  }

  /// Thousandths, rounded to the nearest: equal dots have equal shares, so that their sum may be
  /// off 1,000 by half a thousandth a target.
  private func share(of dots: Int, in spent: Int) -> Int {
    spent == 0 ? 0 : (dots * 2_000 + spent) / (spent * 2)
  }
}
