extension Session {
  /// The events that give back the dots on a target that is about to be removed.
  func dotsReturnedEvents(removing target: Target) -> [Event] {
    rounds.filter { $0.isUnderWay && $0.targets.contains(target) }.map { round in
      .dotsReturned(
        round.id, target: target.number, slots: round.slots(on: target.number),
        groups: round.groups(on: target.number))
    }
  }
}

extension Round {
  /// The slots whose ballots have dots on a target, in order.
  func slots(on target: Int) -> [ParticipantID] {
    ballots.filter { $0.value.contains { $0.target == target } }.keys.sorted()
  }

  /// The groups whose tallies have dots on a target, in order.
  func groups(on target: Int) -> [GroupID] {
    tallies.filter { $0.value.dots.contains { $0.target == target } }.keys.sorted()
  }
}
