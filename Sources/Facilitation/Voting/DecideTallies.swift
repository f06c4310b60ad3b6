// How a group hands in its dots as a whole.

extension Session {
  func castTally(
    in id: RoundID, group: GroupID, dots: [Dots], by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireOwn(group, of: actor)
    let round = try requireOpen(id)
    let name = try requireGroup(group).name.quoted
    let slots = slotsForTally(of: group, in: round)
    guard !slots.isEmpty else {
      throw Refusal(
        .notAVoter,
        "Nobody in \(name) is left to vote: all who are present have handed in a ballot.")
    }
    let dots = try round.checked(onFaces(dots, in: round), by: name, members: slots.count)
    let tally = Tally(slots: slots, dots: dots)
    guard round.tallies[group] != tally else {
      throw Refusal(.noChange, "\(name) has handed in this very tally already.")
    }
    return [.tallyCast(id, group: group, tally: tally)]
  }

  func withdrawTally(
    from id: RoundID, group: GroupID, by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireOwn(group, of: actor)
    let round = try requireOpen(id)
    guard round.tallies[group] != nil else {
      throw Refusal(.unknown, "\(groupName(group)) has handed in no tally in \(round.name).")
    }
    return [.tallyWithdrawn(id, group: group)]
  }

  /// Holds a helper to the tally of the own group.
  private func requireOwn(_ group: GroupID, of actor: Actor) throws(Refusal) {
    guard let own = actor.group, group != own else { return }
    throw Refusal(
      .notAllowed, "A helper of \(groupName(own)) hands in the tally of that group alone.")
  }

  /// The members whom a group's tally would stand for now, by slot: voters in the room without a
  /// ballot of their own.
  ///
  /// The tally has their dots together: budget and cap are those of a ballot, times the members.
  public func slotsForTally(of group: GroupID, in round: RoundID) -> [ParticipantID] {
    rounds[round].map { slotsForTally(of: group, in: $0) } ?? []
  }

  private func slotsForTally(of group: GroupID, in round: Round) -> [ParticipantID] {
    var others = round
    others.tallies[group] = nil
    let done = others.slotsWithBallot
    return voters.filter { $0.group == group && !done.contains($0.id) }.map(\.id)
  }
}
