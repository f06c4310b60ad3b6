extension Round {
  /// Folds in an event of the ballots and tallies; ignores what makes no sense.
  mutating func evolveBallots(_ event: Event) {
    switch event {
    case .ballotCast(_, let slot, let dots): ballots[slot] = dots
    case .ballotWithdrawn(_, let slot): ballots[slot] = nil
    case .tallyCast(_, let group, let tally): tallies[group] = tally
    case .tallyWithdrawn(_, let group): tallies[group] = nil
    case .dotsReturned(_, let target, let slots, let groups):
      returnDots(on: target, slots: slots, groups: groups)
    case .dotsRestored(_, let target, let ballots, let tallies):
      restoreDots(on: target, ballots: ballots, tallies: tallies)
    case .ballotsRedacted:
      ballots = [:]
      tallies = [:]
    default: break
    }
  }

  private mutating func returnDots(on target: Int, slots: [ParticipantID], groups: [GroupID]) {
    targets.removeAll { $0.number == target }
    for slot in slots {
      ballots[slot] = ballots[slot]?.without(target)
    }
    for group in groups {
      tallies[group] = tallies[group]?.without(target)
    }
  }

  private mutating func restoreDots(
    on target: Target, ballots: [ParticipantID: [Dots]], tallies: [GroupID: Tally]
  ) {
    targets = (targets.filter { $0 != target } + [target]).sorted { $0.number < $1.number }
    self.ballots.merge(ballots) { $1 }
    self.tallies.merge(tallies) { $1 }
  }
}
