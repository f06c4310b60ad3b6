import Facilitation

extension SynthesisBuilder {
  /// The revealed rounds, those of one title and kind side by side.
  ///
  /// Dots of different budgets are not added up: each session's are told as shares of its own.
  func votes() -> [SharedVote] {
    let all = zip(reports, names).flatMap { report, name in
      report.votes.filter { $0.result != nil }.map { vote in
        Placed(name: "\(vote.title) \(vote.kind.rawValue)", session: name, value: vote)
      }
    }
    return Placed.families(all).compactMap(sideBySide)
  }

  private func sideBySide(_ rounds: [Placed<VoteReport>]) -> SharedVote? {
    guard let first = rounds.first?.value else { return nil }
    let standings = rounds.flatMap { round in
      (round.value.result?.ranking ?? []).filter { $0.share != nil }.compactMap { line in
        line.target.text.map { Placed(name: $0, session: round.session, value: line) }
      }
    }
    let shared = Placed.families(standings).filter { Set($0.map(\.session)).count > 1 }
    let matched = Set(shared.flatMap { $0.map(\.name.foldedWords) })
    return SharedVote(
      title: first.title, kind: first.kind,
      rounds: rounds.map { line(of: $0, without: matched) },
      targets: targets(shared))
  }

  private func line(
    of round: Placed<VoteReport>, without matched: Set<String>
  ) -> RoundInSession {
    let result = round.value.result
    let own = (result?.ranking ?? []).filter { line in
      line.dots > 0 && line.share != nil
        && line.target.text.map { !matched.contains($0.foldedWords) } ?? true
    }
    return RoundInSession(
      session: round.session, ballots: result?.reconciliation.ballots ?? 0, dots: round.value.dots,
      spent: result?.reconciliation.spent, own: own)
  }

  /// The highest shares, taken over all sessions alike, first.
  private func targets(_ families: [[Placed<StandingLine>]]) -> [SharedTarget] {
    let targets = families.map { family in
      SharedTarget(text: family[0].name, shares: names.compactMap { share(of: family, in: $0) })
    }
    return targets.enumerated().sorted { left, right in
      (right.element.sum, left.offset) < (left.element.sum, right.offset)
    }.map(\.element)
  }

  private func share(of family: [Placed<StandingLine>], in session: String) -> ShareInSession? {
    let here = family.filter { $0.session == session }.map(\.value)
    guard let best = here.compactMap(\.rank).min() else { return nil }
    return ShareInSession(
      session: session, rank: best, share: here.compactMap(\.share).reduce(0, +))
  }
}

extension SharedTarget {
  /// What the order is told by; no figure for a reader.
  fileprivate var sum: Int { shares.reduce(0) { $0 + $1.share } }
}
