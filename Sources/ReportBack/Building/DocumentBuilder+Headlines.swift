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
      title: round.rules.title, ballots: result.reconciliation.ballots, top: top(of: round),
      tie: result.tie)
  }

  /// Those that have a place; while a tie is not settled all that may have one.
  private func top(of round: Round) -> [StandingLine] {
    let ranking = round.outcome?.ranking ?? []
    guard let winners = session.winners(of: round.id) else {
      return ranking.filter { $0.rank <= round.rules.top && $0.dots > 0 }.map(line)
    }
    return winners.compactMap { winner in ranking.first { $0.target == winner }.map(line) }
  }
}
