// The area's doors: what the engine's dispatch calls.

extension Session {
  /// What a command of dot-voting leads to; nil where it is not one.
  func decideVoting(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    if let events = try decideRounds(command) { return events }
    return try decidePapers(command, by: actor)
  }

  private func decideRounds(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .draftRound(let rules): try draftRound(rules)
    case .amendRound(let round, let rules): try amendRound(round, rules: rules)
    case .removeRound(let round): try removeRound(round)
    case .openRound(let round): try openRound(round)
    case .closeRound(let round): try closeRound(round)
    case .reopenRound(let round): try reopenRound(round)
    case .revealRound(let round): try revealRound(round)
    case .voidRound(let round, let reason): try voidRound(round, reason: reason)
    case .settleTie(let round, let how, let reason):
      try settleTie(in: round, how: how, reason: reason)
    default: nil
    }
  }

  private func decidePapers(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .castBallot(let round, let slot, let dots):
      try castBallot(in: round, slot: slot, dots: dots, by: actor)
    case .withdrawBallot(let round, let slot):
      try withdrawBallot(from: round, slot: slot, by: actor)
    case .castTally(let round, let group, let dots):
      try castTally(in: round, group: group, dots: dots, by: actor)
    case .withdrawTally(let round, let group):
      try withdrawTally(from: round, group: group, by: actor)
    default: nil
    }
  }

  /// Folds in an event of dot-voting; ignores what makes no sense.
  mutating func evolveVoting(_ event: Event, in entry: Entry) {
    guard let id = event.round else { return }
    switch event {
    case .roundDrafted(_, let rules): rounds[id] = Round(id: id, rules: rules)
    case .roundRemoved: rounds[id] = nil
    case .roundRevealed(_, let outcome):
      rounds.update(id) { $0.reveal(outcome) }
      forgetSteps(of: id)
    case .ballotCast, .ballotWithdrawn, .tallyCast, .tallyWithdrawn, .dotsReturned,
      .dotsRestored, .ballotsRedacted:
      rounds.update(id) { $0.evolveBallots(event) }
    default: rounds.update(id) { $0.evolveState(event, at: entry.at) }
    }
  }
}
