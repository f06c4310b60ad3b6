extension Round {
  /// Folds in an event of the ballots and tallies; ignores what makes no sense.
  mutating func evolveBallots(_ event: Event) {
    switch event {
    case .ballotCast(_, let slot, let dots): ballots[slot] = dots
    case .ballotWithdrawn(_, let slot): ballots[slot] = nil
    case .tallyCast(_, let group, let slots, let dots):
      tallies[group] = Tally(slots: slots, dots: dots)
    case .tallyWithdrawn(_, let group): tallies[group] = nil
    case .dotsReturned(_, let target, let slots, let groups):
      returnDots(on: target, slots: slots, groups: groups)
    case .targetsRestored(_, let targets): self.targets = targets
    case .ballotsRedacted:
      ballots = [:]
      tallies = [:]
    default: break
    }
  }

  /// A ballot that had dots on this target alone is no ballot any more, so that its slot is asked
  /// again and not counted as blank.
  private mutating func returnDots(on target: Int, slots: [ParticipantID], groups: [GroupID]) {
    targets.removeAll { $0.number == target }
    for slot in slots {
      let kept = ballots[slot]?.filter { $0.target != target } ?? []
      ballots[slot] = kept.isEmpty ? nil : kept
    }
    for group in groups {
      tallies[group]?.dots.removeAll { $0.target == target }
      if tallies[group]?.dots.isEmpty ?? false { tallies[group] = nil }
    }
  }
}
