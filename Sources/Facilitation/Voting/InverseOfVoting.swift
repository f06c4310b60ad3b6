extension Session {
  /// The events that take back an event of dot-voting, on the state before it.
  ///
  /// Nil where it cannot be taken back: then the whole entry leaves no step to undo.
  /// `.redacted` is its own inverse, so that a redacted journal replays to the same histories.
  func inverseOfVoting(_ event: Event) -> [Event]? {
    if case .redacted = event { return [event] }
    guard let id = event.round else { return nil }
    if case .roundDrafted = event { return [.roundRemoved(id)] }
    return rounds[id].flatMap { $0.inverseOfState(event) ?? $0.inverseOfBallots(event) }
  }
}

extension Round {
  /// The events that take back an event of the round's life; nil for other events, and for the
  /// reveal, which stands.
  fileprivate func inverseOfState(_ event: Event) -> [Event]? {
    switch event {
    case .roundRemoved: [.roundDrafted(id, rules: rules)]
    case .roundAmended: [.roundAmended(id, rules: rules)]
    case .roundOpened: [.roundUnopened(id, rules: rules)]
    case .roundUnopened: [.roundOpened(id, targets: targets, rules: rules)]
    case .roundClosed: [.roundReopened(id)]
    case .roundReopened: [.roundClosed(id)]
    case .roundVoided, .roundRestored: [stateAsEvent]
    case .tieSettled: [.tieSettled(id, settlement: settlement)]
    default: nil
    }
  }

  private var stateAsEvent: Event {
    state == .void ? .roundVoided(id, reason: voidReason) : .roundRestored(id, state: state)
  }

  /// The events that take back an event of the ballots; nil for other events, and for a redaction.
  fileprivate func inverseOfBallots(_ event: Event) -> [Event]? {
    switch event {
    case .ballotCast(_, let slot, _), .ballotWithdrawn(_, let slot): [ballotAsEvent(of: slot)]
    case .tallyCast(_, let group, _), .tallyWithdrawn(_, let group): [tallyAsEvent(of: group)]
    case .dotsReturned(_, let target, let slots, let groups):
      [restoring(target, slots: slots, groups: groups)]
    case .dotsRestored(_, let target, let ballots, let tallies):
      [
        .dotsReturned(
          id, target: target.number, slots: ballots.keys.sorted(), groups: tallies.keys.sorted())
      ]
    default: nil
    }
  }

  private func restoring(
    _ target: Int, slots: [ParticipantID], groups: [GroupID]
  ) -> Event {
    .dotsRestored(
      id, target: Target(rules.kind, number: target),
      ballots: ballots.filter { slots.contains($0.key) },
      tallies: tallies.filter { groups.contains($0.key) })
  }

  private func ballotAsEvent(of slot: ParticipantID) -> Event {
    ballots[slot].map { .ballotCast(id, slot: slot, dots: $0) } ?? .ballotWithdrawn(id, slot: slot)
  }

  private func tallyAsEvent(of group: GroupID) -> Event {
    tallies[group].map { .tallyCast(id, group: group, tally: $0) }
      ?? .tallyWithdrawn(id, group: group)
  }
}
