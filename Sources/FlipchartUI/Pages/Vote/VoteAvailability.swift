import Facilitation

extension Model {
  func availability(of action: VoteAction) -> Availability {
    if vote.line.isOpen, !action.isMovement {
      return .disabled("The line takes the keys: Esc leaves it.")
    }
    if let reason = seatObstacle(to: action) { return .disabled(reason) }
    let round = shownRound
    if let reason = obstacle(to: action, in: round) { return .disabled(reason) }
    return .enabled
  }

  /// The round that the vote page shows.
  var shownRound: Round? { vote.round.flatMap { session?.rounds[$0] } }

  /// What stands against an action because of who sits here.
  func seatObstacle(to action: VoteAction) -> String? {
    guard actor.seat != .facilitator else { return nil }
    switch action {
    case .open, .close, .reveal, .settleTie, .project, .draft, .amend, .void, .removeDraft:
      return "Only the facilitator can do this; you can take the ballots of your group."
    case .missing:
      return "Only the facilitator sees who has handed in no ballot yet."
    default:
      return nil
    }
  }

  /// What stands against an action in the state that a round is in; nil for nothing.
  private func obstacle(to action: VoteAction, in round: Round?) -> String? {
    switch action {
    case .draft: return nil
    case .leave:
      let canLeave = vote.ballot != nil || actor.group != nil
      return canLeave ? nil : "No ballot is being filled in."
    case .nextRound, .previousRound:
      return vote.rounds.count > 1 ? nil : "There is no other vote; n prepares one."
    default: break
    }
    guard let round else { return "There is no vote yet: n prepares one." }
    switch action {
    case .typeBallots, .fillIn, .tally, .withdraw, .close: return openObstacle(in: round)
    case .placeDot, .takeDot, .handIn: return ballotObstacle(in: round)
    case .missing: return round.isUnderWay ? nil : "Ballots are handed in while a vote is open."
    case .read, .up, .down, .first, .last, .pageUp, .pageDown:
      return vote.targets.isEmpty ? "There is nothing to vote on yet: write notes first." : nil
    default: return stateObstacle(to: action, in: round)
    }
  }

  private func openObstacle(in round: Round) -> String? {
    switch round.state {
    case .open: nil
    case .draft: "The vote is not open yet: o opens it."
    case .closed: "The vote is closed: o opens it again."
    case .revealed: "The result is revealed: no more ballots can be taken."
    case .void: "This vote ended without a result: n prepares another."
    }
  }

  private func ballotObstacle(in round: Round) -> String? {
    openObstacle(in: round)
      ?? (vote.ballot == nil ? "Choose whose ballot it is first, with b." : nil)
  }

  private func stateObstacle(to action: VoteAction, in round: Round) -> String? {
    switch action {
    case .open where round.state != .draft && round.state != .closed:
      return "This vote is \(round.state.title): only one that is prepared or closed can be opened."
    case .reveal where !round.isUnderWay:
      return round.state == .draft
        ? "There is nothing to reveal before the vote: o opens it."
        : "This vote is \(round.state.title) already."
    case .settleTie where session?.tieAtCut(of: round.id) == nil:
      return "No tie at the cut line waits for you."
    case .breakdown where round.outcome?.groups.isEmpty ?? true:
      return "Groups are shown after the reveal, where at least five ballots came from one."
    case .amend where round.state != .draft && round.state != .open:
      return "The rules stand: this vote is \(round.state.title)."
    case .void where round.state == .void || round.state == .revealed:
      return "This vote is \(round.state.title) already."
    case .removeDraft where round.state != .draft:
      return "Only a vote that was never opened can be taken away; x ends one without a result."
    default:
      return nil
    }
  }
}

extension VoteAction {
  /// Whether it only moves about, as can be done while the line has the keys.
  fileprivate var isMovement: Bool {
    switch self {
    case .up, .down, .first, .last, .pageUp, .pageDown: true
    default: false
    }
  }
}
