extension Session {
  /// Checks, when somebody undoes or redoes, that one of the step's events still makes sense on the
  /// state as it is now: an opening without ballots, a ballot in a round that is open.
  func admitVoting(_ event: Event) throws(Refusal) {
    guard let id = event.round else { return }
    if case .roundDrafted = event { return }
    let round = try requireRound(id)
    switch event {
    case .roundOpened(_, let targets, _): try admitOpening(of: round, on: targets)
    case .roundReopened: try admitReopening(of: round, when: round.state == .closed)
    case .roundRestored(_, .open): try admitReopening(of: round, when: round.state == .void)
    case .roundAmended(_, let rules): try admitAmending(round, to: rules)
    case .roundUnopened: try round.admitUnopening()
    default: try round.admit(event)
    }
  }

  private func admitOpening(of round: Round, on targets: [Target]) throws(Refusal) {
    guard round.state == .draft else { throw round.changedSince }
    try requireNoneOpen()
    if let gone = targets.first(where: { !exists($0) }) {
      throw Refusal(.changedSince, "\(gone) has been removed since; open \(round.name) anew.")
    }
  }

  private func admitReopening(of round: Round, when isRight: Bool) throws(Refusal) {
    guard isRight else { throw round.changedSince }
    try requireNoneOpen()
  }

  private func admitAmending(_ round: Round, to rules: RoundRules) throws(Refusal) {
    guard round.state != .draft else { return }
    guard round.isUnderWay, rules.dots != nil else { throw round.changedSince }
    try requireFit(round, of: rules)
  }
}

extension Round {
  /// The refusal where an undo comes too late.
  fileprivate var changedSince: Refusal {
    Refusal(.changedSince, "\(name) has gone on since; that cannot be taken back any more.")
  }

  /// Checks an event that is right or wrong by the state of the round alone.
  fileprivate func admit(_ event: Event) throws(Refusal) {
    guard admitsState(event) ?? admitsDots(event) ?? admitsBallots(event) else {
      throw changedSince
    }
  }

  /// Whether the round can come into the state that an event leads to; nil for other events.
  private func admitsState(_ event: Event) -> Bool? {
    switch event {
    case .roundRemoved: state == .draft
    case .roundClosed: state == .open
    case .roundVoided: isUnderWay
    case .roundRestored: state == .void
    case .tieSettled: state == .revealed
    default: nil
    }
  }

  fileprivate func admitUnopening() throws(Refusal) {
    guard isUnderWay else { throw changedSince }
    guard !hasBallots else {
      throw Refusal(
        .inUse,
        "\(name) has ballots already, so that its opening stands; end it without a result instead.")
    }
  }

  /// Whether a ballot or tally leads to what the rules allow now.
  private func admitsBallots(_ event: Event) -> Bool {
    guard state == .open else { return false }
    var changed = self
    changed.evolveBallots(event)
    return changed.isSound
  }

  /// Whether a target can go or come back just as it did; nil for other events.
  private func admitsDots(_ event: Event) -> Bool? {
    switch event {
    case .dotsReturned(_, let target, let slots, let groups):
      isUnderWay && slots == self.slots(on: target) && groups == self.groups(on: target)
    case .dotsRestored(_, let target, let ballots, let tallies):
      isUnderWay
        && ballots.allSatisfy { self.ballots[$0.key] == $0.value.without(target.number) }
        && tallies.allSatisfy { self.tallies[$0.key] == $0.value.without(target.number) }
    default: nil
    }
  }

  /// Whether every ballot and tally keeps to the rules, and no slot is in two of them.
  private var isSound: Bool {
    let numbers = Set(targets.map(\.number))
    let slots = ballots.keys + tallies.values.flatMap(\.slots)
    return ballots.values.allSatisfy { fits($0, voters: 1) }
      && tallies.values.allSatisfy { fits($0.dots, voters: $0.slots.count) }
      && (ballots.values.joined() + tallies.values.flatMap(\.dots))
        .allSatisfy { numbers.contains($0.target) }
      && Set(slots).count == slots.count
  }
}
