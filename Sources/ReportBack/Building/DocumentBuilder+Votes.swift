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
    return VoteResult(
      reconciliation: line(outcome.reconciliation), ranking: lines(of: outcome.ranking).map(\.1),
      withheldDots: outcome.ranking.filter { shown($0.target) == nil }.reduce(0) { $0 + $1.dots },
      groups: outcome.groups.compactMap { breakdown($0, in: outcome) },
      tie: tie(in: round))
  }

  private func line(_ sums: Reconciliation) -> ReconciliationLine {
    ReconciliationLine(
      present: sums.present, ballots: sums.ballots, blank: sums.blank, abstained: sums.abstained,
      issued: sums.issued, spent: sums.spent, unspent: sums.unspent)
  }

  /// How the targets came out that the audience may know of.
  ///
  /// A gap in the places would tell where something stands that it may not know of, so they are
  /// counted anew.
  func lines(of ranking: [Standing]) -> [(Target, StandingLine)] {
    let known = ranking.compactMap { standing in
      shown(standing.target).map { (standing, $0) }
    }
    return known.map { standing, target in
      let ahead = known.count { $0.0.dots > standing.dots }
      let line = StandingLine(
        rank: ahead + 1, target: target, dots: standing.dots, voters: standing.voters,
        highestStack: standing.highestStack, share: standing.share)
      return (standing.target, line)
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
