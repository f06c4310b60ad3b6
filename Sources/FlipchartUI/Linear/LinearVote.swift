import Facilitation

extension LinearText {
  /// Every vote: what it asks, how far it has come, and what may be told of its dots.
  var rounds: [String] {
    session.rounds.isEmpty ? ["There is no vote yet."] : session.rounds.flatMap(round)
  }

  private func round(_ round: Round) -> [String] {
    let question = round.rules.question.isEmpty ? [] : [round.rules.question]
    return ["Vote: \(round.rules.title), \(round.state.rawValue)"] + question + [rules(of: round)]
      + progress(of: round) + (round.outcome.map { ranking($0, of: round) } ?? targets(of: round))
  }

  private func rules(of round: Round) -> String {
    let rules = round.rules
    return list(
      [
        rules.dots.map { "\(counted($0, "dot")) each" },
        rules.cap.map { "at most \($0) on one" },
        rules.sealed ? "sealed until the reveal" : "counted in the open",
        rules.anonymous ? "anonymous" : "by name", "the first \(rules.top) count",
      ].compactMap(\.self))
  }

  private func progress(of round: Round) -> [String] {
    guard let progress = session.progress(of: round.id) else {
      return round.state == .void ? ["Void: \(round.voidReason)"] : []
    }
    let left = session.timeLeft(of: round.id, at: now).map { seconds in
      seconds < 0 ? ", time is up" : ", \(clockText(seconds: seconds)) left"
    }
    let line = progress.line
    return [line.prefix(1).uppercased() + line.dropFirst() + (left ?? "")]
  }

  private func targets(of round: Round) -> [String] {
    let tally = session.tally(of: round.id)
    let targets = round.targets.isEmpty ? session.targets(for: round.rules) : round.targets
    return targets.map { target in
      name(target) + (tally?[target].map { ": \(counted($0, "dot"))" } ?? "")
    }
  }

  private func ranking(_ outcome: Outcome, of round: Round) -> [String] {
    let winners = Set(session.winners(of: round.id) ?? [])
    let tied = Set(session.unsettledTie(of: round.id)?.tied ?? [])
    let places = outcome.ranking.map { standing in
      let sign =
        tied.contains(standing.target)
        ? ", tied at the cut line" : winners.contains(standing.target) ? ", has a place" : ""
      return "\(standing.rank). \(name(standing.target)): \(counted(standing.dots, "dot"))\(sign)"
    }
    let settlement = round.settlement.map {
      session.sentence(of: $0, kind: round.rules.kind)
    }
    return places + [settlement, list(outcome.reconciliation.facts)].compactMap(\.self)
  }
}
