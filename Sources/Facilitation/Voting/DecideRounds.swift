// How a round is prepared, opened, closed and ended.

extension Session {
  func draftRound(_ rules: RoundRules) throws(Refusal) -> [Event] {
    [.roundDrafted(rounds.nextID, rules: try checkedRules(rules))]
  }

  func amendRound(_ id: RoundID, rules: RoundRules) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    let checked = try checkedRules(rules, before: round.rules)
    let amended = try round.state == .draft ? checked : amendedUnderWay(round, to: checked)
    guard amended != round.rules else { throw Refusal(.noChange, "Nothing has changed.") }
    return [.roundAmended(id, rules: amended)]
  }

  /// A run-off that is taken away leaves the tie that it was to settle unsettled again.
  func removeRound(_ id: RoundID) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.state == .draft else {
      throw round.wrongState("only a draft can be removed; a round can be ended without a result")
    }
    let parents = rounds.filter { $0.settlement?.way == .runOff(id) }
    return parents.map { .tieSettled($0.id, settlement: nil) } + [.roundRemoved(id)]
  }

  func openRound(_ id: RoundID) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.state == .draft else {
      throw round.wrongState(
        round.state == .closed ? "reopen it to take more ballots" : "only a draft can be opened")
    }
    try requireNoneOpen()
    let targets = targets(for: round.rules)
    guard !targets.isEmpty else {
      throw Refusal(
        .wrongRoundState,
        "There is nothing to vote on in \(round.name): its charts have no \(round.rules.kind) yet.")
    }
    let rules = round.rules.resolved(targets: targets.count, voters: voters.count)
    return [.roundOpened(id, targets: targets, rules: rules)]
      + spotlightFollows(openingOf: id)
  }

  func closeRound(_ id: RoundID) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.state == .open else {
      throw round.wrongState("only an open round can be closed")
    }
    return [.roundClosed(id)]
  }

  func reopenRound(_ id: RoundID) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.state == .closed else {
      throw round.wrongState("only a closed round can be reopened")
    }
    try requireNoneOpen()
    return [.roundReopened(id)]
  }

  func voidRound(_ id: RoundID, reason: String) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.isUnderWay else {
      throw round.wrongState(
        round.state == .draft
          ? "remove it instead" : "only an open or closed round can end without a result")
    }
    let reason = try TextRule.line.checked(reason, as: "The reason")
    return [.roundVoided(id, reason: reason)]
  }

  /// Checks that a round can open: one is open at a time.
  func requireNoneOpen() throws(Refusal) {
    guard let open = openRound else { return }
    throw Refusal(
      .wrongRoundState, "\(open.name) is open; close it before another round is opened.")
  }
}

extension Round {
  /// The title as it stands in sentences.
  var name: String { rules.title.quoted }

  /// A refusal that says what state the round is in and what would be right.
  func wrongState(_ right: String) -> Refusal {
    let state =
      switch state {
      case .draft: "a draft"
      case .open: "open"
      case .closed: "closed"
      case .revealed: "revealed"
      case .void: "void"
      }
    return Refusal(.wrongRoundState, "\(name) is \(state); \(right).")
  }
}
