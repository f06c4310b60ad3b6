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
      top: rules.top, voidReason: round.state == .void ? said(round.voidReason) : nil,
      result: result(of: round))
  }

  /// The result of a round, once it is revealed.
  func result(of round: Round) -> VoteResult? {
    guard round.state == .revealed, let outcome = round.outcome else { return nil }
    return VoteResult(
      reconciliation: line(outcome.reconciliation), ranking: outcome.ranking.map(line),
      groups: outcome.groups.compactMap { breakdown($0, in: outcome) },
      tie: tie(in: round))
  }

  private func line(_ sums: Reconciliation) -> ReconciliationLine {
    ReconciliationLine(
      present: sums.present, ballots: sums.ballots, blank: sums.blank, abstained: sums.abstained,
      issued: sums.issued, spent: sums.spent, unspent: sums.unspent)
  }

  /// How one target came out, as the audience may see it.
  func line(_ standing: Standing) -> StandingLine {
    StandingLine(
      rank: standing.rank, target: shown(standing.target), dots: standing.dots,
      voters: standing.voters, highestStack: standing.highestStack, share: standing.share)
  }

  private func breakdown(_ group: GroupBreakdown, in outcome: Outcome) -> BreakdownLine? {
    guard let name = session.groups[group.group]?.name else { return nil }
    let counts = Dictionary(group.dots.map { ($0.target, $0.count) }, uniquingKeysWith: +)
    let dots = outcome.ranking.compactMap { standing in
      counts[standing.target.number].map { count in
        TargetDots(target: shown(standing.target), dots: count)
      }
    }
    return BreakdownLine(
      group: name, ballots: group.ballots, dots: dots.filter { $0.target.visibility != .withheld })
  }
}
