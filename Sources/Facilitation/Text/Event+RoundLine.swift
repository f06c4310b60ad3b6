extension Event {
  func votingLine(in session: Session) -> String {
    switch self {
    case .roundDrafted(_, let rules), .roundAmended(_, let rules):
      title + (rules.question.isEmpty ? "" : ": \(rules.question)")
    case .roundOpened(let round, let targets, let rules):
      "open \(session.name(of: round)) on \(targets.count.counted("target")), "
        + "\((rules.dots ?? 0).counted("dot")) each"
    case .roundClosed(let round): "close \(session.name(of: round))"
    case .roundReopened(let round): "reopen \(session.name(of: round))"
    case .roundRevealed(let round, let outcome):
      "reveal \(session.name(of: round)): \(outcome.reconciliation.ballots.counted("ballot")), "
        + "\(outcome.reconciliation.spent.counted("dot")) spent"
    case .roundVoided(let round, let reason): "void \(session.name(of: round)): \(reason)"
    case .tieSettled(let round, let settlement?):
      "settle the tie in \(session.name(of: round)): \(settlement.reason)"
    default: ballotLine(in: session)
    }
  }

  private func ballotLine(in session: Session) -> String {
    switch self {
    case .ballotCast(let round, let slot, _):
      "\(session.voter(slot, in: round)) hands in a ballot in \(session.name(of: round))"
    case .ballotWithdrawn(let round, let slot):
      "\(session.voter(slot, in: round)) withdraws a ballot in \(session.name(of: round))"
    case .tallyCast(let round, let group, _):
      "\(session.name(of: group)) hands in a tally in \(session.name(of: round))"
    case .dotsReturned(let round, let target, let slots, _):
      "dots on \(session.target(target, in: round)) in \(session.name(of: round)) go back to "
        + session.voters(slots, in: round)
    case .redacted: "taken out of the journal: something of a secret ballot"
    default: title
    }
  }
}

extension Session {
  fileprivate func target(_ number: Int, in round: RoundID) -> String {
    rounds[round]?.rules.kind == .clusters ? name(of: ClusterID(number)) : "#\(number)"
  }

  /// Who votes, as far as it may be told: in an anonymous round somebody.
  fileprivate func voter(_ slot: ParticipantID, in round: RoundID) -> String {
    rounds[round]?.rules.anonymous ?? true ? "somebody" : slot.slot
  }

  fileprivate func voters(_ slots: [ParticipantID], in round: RoundID) -> String {
    guard rounds[round]?.rules.anonymous ?? true else {
      return slots.isEmpty ? "nobody" : slots.map(\.slot).listed()
    }
    return slots.count.counted("voter")
  }
}
