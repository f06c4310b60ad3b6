// How a round is counted.

extension Session {
  /// An open round is closed first; an anonymous one forgets who cast what in the same breath.
  func revealRound(_ id: RoundID) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    guard round.isUnderWay else {
      throw round.wrongState(
        round.state == .draft ? "open it and collect ballots first" : "it cannot be revealed")
    }
    guard round.hasBallots else {
      throw Refusal(
        .wrongRoundState,
        "\(round.name) has no ballots yet; collect some, or end it without a result.")
    }
    var events: [Event] = [.roundRevealed(id, outcome: outcome(of: round))]
    if round.state == .open { events.insert(.roundClosed(id), at: 0) }
    if round.rules.anonymous { events.append(.ballotsRedacted(id)) }
    return events + spotlightFollows(revealOf: id)
  }
}
