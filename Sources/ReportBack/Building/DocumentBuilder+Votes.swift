import Facilitation

extension DocumentBuilder {
  /// Chapter 6: one round.
  ///
  /// Before its reveal nothing of its tally is read.
  func report(on round: Round) -> VoteReport {
    let rules = round.rules
    return VoteReport(
      title: rules.title, question: said(rules.question), state: round.state, kind: rules.kind,
      dots: rules.dots, cap: rules.cap, sealed: rules.sealed, anonymous: rules.anonymous,
      top: rules.top, voidReason: shows(.reason(round: round.id)) ? said(round.voidReason) : nil,
      result: result(of: round))
  }

  /// The result of a round, once it is revealed.
  func result(of round: Round) -> VoteResult? {
    guard round.state == .revealed, let outcome = round.outcome else { return nil }
    let isWhole = tellsAll(of: round)
    let tellsGroups = isWhole && disclosure.namesGroups
    return VoteResult(
      isWhole: isWhole, reconciliation: line(outcome.reconciliation, isWhole: isWhole),
      ranking: lines(of: round, outcome).map(\.1),
      groups: tellsGroups ? outcome.groups.compactMap { breakdown($0, in: outcome) } : [],
      tie: isWhole ? tie(in: round) : nil)
  }

  private func line(_ sums: Reconciliation, isWhole: Bool) -> ReconciliationLine {
    ReconciliationLine(
      present: sums.present, ballots: sums.ballots, blank: sums.blank, missing: sums.abstained,
      issued: sums.issued, spent: isWhole ? sums.spent : nil,
      unspent: isWhole ? sums.unspent : nil)
  }

  /// How the targets came out that the audience may know of, the most dots first.
  func lines(of round: Round, _ outcome: Outcome) -> [(Target, StandingLine)] {
    let isWhole = tellsAll(of: round)
    let tellsVoters =
      !round.rules.anonymous || outcome.reconciliation.ballots >= GroupBreakdown.fewestBallots
    return outcome.ranking.compactMap { standing in
      shown(standing.target).map { target in
        let line = StandingLine(
          rank: isWhole ? standing.rank : nil, target: target, dots: standing.dots,
          voters: tellsVoters ? standing.voters : nil,
          highestStack: tellsVoters ? standing.highestStack : nil,
          share: isWhole ? standing.share : nil)
        return (standing.target, line)
      }
    }
  }

  private func breakdown(_ group: GroupBreakdown, in outcome: Outcome) -> BreakdownLine? {
    guard let name = session.groups[group.group]?.name else { return nil }
    let counts = Dictionary(group.dots.map { ($0.target, $0.count) }, uniquingKeysWith: +)
    let dots = outcome.ranking.compactMap { standing in
      counts[standing.target.number].flatMap { count in
        shown(standing.target).map { TargetDots(target: $0, dots: count) }
      }
    }
    return BreakdownLine(group: name, ballots: group.ballots, dots: dots)
  }
}
