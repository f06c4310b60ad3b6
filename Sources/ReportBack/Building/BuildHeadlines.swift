import Facilitation

extension DocumentBuilder {
  /// Chapter 2.
  func headlines() -> Headlines {
    Headlines(
      groups: session.groups.compactMap(headline), votes: session.rounds.compactMap(headline),
      actions: actions().count, openQuestions: parkingLot().count(where: \.open))
  }

  private func headline(of group: Group) -> GroupHeadline? {
    session.reportBacks[group.id].flatMap { said($0.headline) }
      .map { GroupHeadline(group: group.name, headline: $0) }
  }

  private func headline(of round: Round) -> VoteHeadline? {
    guard let result = result(of: round) else { return nil }
    return VoteHeadline(
      title: round.rules.title, ballots: result.reconciliation.ballots,
      top: result.ranking.filter { $0.rank <= round.rules.top && $0.dots > 0 }, tie: result.tie)
  }
}
