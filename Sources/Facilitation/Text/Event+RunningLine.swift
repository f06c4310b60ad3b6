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

  func runningLine(in session: Session) -> String {
    switch self {
    case .sessionCreated(_, let details): "\(title): \(details.title)"
    case .partStarted(let part): "start \(session.name(of: part))"
    case .partPaused(let part): "pause \(session.name(of: part))"
    case .partResumed(let part): "resume \(session.name(of: part))"
    case .partExtended(let part, let seconds):
      "\(session.name(of: part)) may take \(seconds.grouped) seconds more"
    case .partFinished(let part): "finish \(session.name(of: part))"
    case .spotlightMoved(let spotlight): "show \(caseName(of: spotlight))"
    case .undone(let command): "undo command \(command.rawValue)"
    case .redone(let command): "redo command \(command.rawValue)"
    default: plenaryLine(in: session)
    }
  }

  private func plenaryLine(in session: Session) -> String {
    switch self {
    case .presenterNamed(let group, let name): "\(session.name(of: group)) is presented by \(name)"
    case .headlineWritten(let group, let headline): "\(session.name(of: group)) says: \(headline)"
    case .pointsWritten(let group, let points):
      "\(session.name(of: group)) brings \(points.count.counted("point"))"
    case .actionAdded(let action), .actionChanged(let action):
      "\(title): \(action.what)\(action.done ? " (done)" : "")"
    case .feedbackAdded(let item):
      ([title]
        + [item.score.map { "\($0) of 5" }, item.line.isEmpty ? nil : item.line]
        .compactMap { $0 }).joined(separator: ": ")
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
