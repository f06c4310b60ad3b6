import Facilitation

extension DocumentBuilder {
  /// Chapter 2.
  func headlines() -> Headlines {
    Headlines(
      groups: groupHeadlines(), votes: rounds.compactMap(headline),
      actions: actions().count, openQuestions: parkingLot().count(where: \.open))
  }

  /// Where no group is named, in an order that does not follow them.
  private func groupHeadlines() -> [GroupHeadline] {
    let all = session.groups.compactMap(headline)
    return disclosure.namesGroups ? all : all.sorted { $0.headline < $1.headline }
  }

  private func headline(of group: Group) -> GroupHeadline? {
    headline(of: group.id).map { headline in
      GroupHeadline(
        group: disclosure.namesGroups ? group.name : nil, headline: headline,
        label: session.label(of: .headline(group: group.id)) ?? .public)
    }
  }

  private func headline(of round: Round) -> VoteHeadline? {
    guard let result = result(of: round) else { return nil }
    return VoteHeadline(
      title: round.rules.title, ballots: result.reconciliation.ballots, isWhole: result.isWhole,
      top: result.isWhole ? top(of: round) : [], tie: result.tie)
  }

  /// Those that have a place; while a tie is not settled all that may have one.
  private func top(of round: Round) -> [StandingLine] {
    guard let outcome = round.outcome else { return [] }
    let winners = session.winners(of: round.id)
    let top = outcome.ranking.filter { standing in
      winners?.contains(standing.target) ?? (standing.rank <= round.rules.top && standing.dots > 0)
    }
    let places = lines(of: round, outcome)
    return top.compactMap { standing in places.first { $0.0 == standing.target }?.1 }
  }
}
