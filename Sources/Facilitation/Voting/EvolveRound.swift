extension Round {
  /// Folds in an event of the round's life; ignores what makes no sense.
  mutating func evolveState(_ event: Event, at instant: Instant) {
    switch event {
    case .roundAmended(_, let rules): self.rules = rules
    case .roundOpened(_, let targets, let rules): open(targets, rules: rules, at: instant)
    case .roundUnopened(_, let rules): unopen(rules: rules)
    case .roundClosed: state = .closed
    case .roundReopened: state = .open
    case .roundVoided(_, let reason):
      state = .void
      voidReason = reason
    case .roundRestored(_, let state):
      self.state = state
      voidReason = ""
    case .tieSettled(_, let settlement): self.settlement = settlement
    default: break
    }
  }

  private mutating func open(_ targets: [Target], rules: RoundRules, at instant: Instant) {
    self.rules = rules
    self.targets = targets
    state = .open
    openedAt = instant
  }

  private mutating func unopen(rules: RoundRules) {
    self.rules = rules
    targets = []
    state = .draft
    openedAt = nil
  }

  /// Takes in the result.
  ///
  /// The targets are taken from it, because a journal whose ballots have been redacted no longer
  /// tells which targets went away on the way here.
  mutating func reveal(_ outcome: Outcome) {
    self.outcome = outcome
    targets = outcome.ranking.map(\.target).sorted { $0.number < $1.number }
    state = .revealed
  }
}
