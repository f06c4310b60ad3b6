import Facilitation

extension DocumentBuilder {
  /// Chapter 2.
  func headlines() -> Headlines {
    Headlines(
      groups: session.groups.compactMap(headline), votes: session.rounds.compactMap(headline),
      actions: actions().count, openQuestions: parkingLot().count(where: \.open))
  }

  private func headline(of group: Group) -> GroupHeadline? {
    headline(of: group.id)
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
    let winners = session.winners(of: round.id)
    let top = ranking.filter { standing in
      winners?.contains(standing.target) ?? (standing.rank <= round.rules.top && standing.dots > 0)
    }
    let places = lines(of: ranking)
    return top.compactMap { standing in places.first { $0.0 == standing.target }?.1 }
  }
}
