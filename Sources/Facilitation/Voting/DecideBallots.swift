// How a ballot is handed in and taken back.

extension Session {
  func castBallot(
    in id: RoundID, slot: ParticipantID, dots: [Dots], by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireOwn(slot, of: actor)
    let round = try requireOpen(id)
    try requireVoter(slot)
    if let group = round.tallyGroup(of: slot) {
      throw Refusal(
        .inUse,
        "\(slot.slot) is counted in the tally of \(groupName(group)); take that tally back before "
          + "\(slot.slot) hands in a ballot.")
    }
    let ballot = try round.checked(onFaces(dots, in: round), by: slot.slot)
    guard round.ballots[slot] != ballot else {
      throw Refusal(.noChange, "\(slot.slot) has handed in this very ballot already.")
    }
    return [.ballotCast(id, slot: slot, dots: ballot)]
  }

  func withdrawBallot(
    from id: RoundID, slot: ParticipantID, by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireOwn(slot, of: actor)
    let round = try requireOpen(id)
    guard round.ballots[slot] != nil else {
      throw Refusal(.unknown, "\(slot.slot) has handed in no ballot in \(round.name).")
    }
    return [.ballotWithdrawn(id, slot: slot)]
  }

  /// The round with this number, if it takes ballots.
  func requireOpen(_ id: RoundID) throws(Refusal) -> Round {
    let round = try requireRound(id)
    switch round.state {
    case .open: return round
    case .draft: throw round.wrongState("open it before ballots are handed in")
    case .closed: throw round.wrongState("reopen it to take ballots")
    case .revealed: throw round.wrongState("its result stands")
    case .void: throw round.wrongState("it takes no ballots")
    }
  }

  /// Checks that a slot may vote and is in the room.
  private func requireVoter(_ slot: ParticipantID) throws(Refusal) {
    let person = try requirePerson(slot)
    guard isVoter(person) else {
      throw Refusal(
        .notAVoter,
        "\(slot.slot) is here as \(person.role) and does not vote; only participants do.")
    }
    guard person.present else {
      throw Refusal(
        .notAVoter,
        "\(slot.slot) is marked as absent; mark \(slot.slot) as present to take the ballot.")
    }
  }

  /// Dots on a note that was merged count for the one that stands for it.
  func onFaces(_ dots: [Dots], in round: Round) -> [Dots] {
    guard round.rules.kind == .notes else { return dots }
    return dots.map { Dots(target: face(of: NoteID($0.target)).number, count: $0.count) }
  }

  /// Holds a helper to the ballots of the own group.
  private func requireOwn(_ slot: ParticipantID, of actor: Actor) throws(Refusal) {
    let person = try requirePerson(slot)
    guard let own = actor.group, person.group != own else { return }
    throw Refusal(
      .notAllowed,
      "\(slot.slot) is not in \(groupName(own)); a helper takes the ballots of the own group.")
  }

  /// A group's name as it stands in sentences.
  func groupName(_ group: GroupID) -> String {
    groups[group]?.name.quoted ?? "group \(group)"
  }
}

extension Round {
  /// The dots as they are kept, if they keep to the rules.
  ///
  /// - Parameters:
  ///   - giver: whose they are, to begin a sentence with.
  ///   - members: how many people's dots a tally has; nil for a ballot.
  func checked(
    _ dots: [Dots], by giver: String, members: Int? = nil
  ) throws(Refusal) -> [Dots] {
    let budget = budget * (members ?? 1)
    // Each count alone comes first, so that the sums cannot overflow.
    for dots in dots where !(0...budget).contains(dots.count) {
      throw dots.count < 0
        ? Refusal(.outOfRange, "\(giver) cannot give \(dots.count.grouped) dots; 0 is the least.")
        : overBudget(giver, dots.count, members: members)
    }
    let kept = dots.normalised
    try requireTargets(of: kept)
    guard kept.total <= budget else { throw overBudget(giver, kept.total, members: members) }
    if let high = kept.first(where: { $0.count > cap * (members ?? 1) }) {
      throw overCap(giver, high, members: members)
    }
    return kept
  }

  private func requireTargets(of dots: [Dots]) throws(Refusal) {
    let numbers = Set(targets.map(\.number))
    guard let outside = dots.first(where: { !numbers.contains($0.target) }) else { return }
    let target = Target(rules.kind, number: outside.target)
    let choice =
      targets.count <= 12
      ? targets.map(\.description).listed("or") : "one of its \(targets.count) \(rules.kind)"
    throw Refusal(
      .outsideRound, "\(target) cannot be voted on in \(name); choose \(choice).".capitalisedFirst)
  }

  private func overBudget(_ giver: String, _ given: Int, members: Int?) -> Refusal {
    let most = (budget * (members ?? 1)).grouped
    return Refusal(
      .overBudget,
      "\(giver) has \(given.counted("dot")) \(members == nil ? "on the ballot" : "in the tally") and "
        + "\(most) to give\(share(of: budget, members))."
    )
  }

  private func overCap(_ giver: String, _ high: Dots, members: Int?) -> Refusal {
    let target = Target(rules.kind, number: high.target)
    let most = (cap * (members ?? 1)).grouped
    return Refusal(
      .overCap,
      "\(giver) has \(high.count.counted("dot")) on \(target) and may put at most \(most) there"
        + "\(share(of: cap, members)).")
  }

  private func share(of dots: Int, _ members: Int?) -> String {
    members.map { ": \(dots) for each of \($0.counted("member"))" } ?? ""
  }
}

extension String {
  /// The sentence with its first letter a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
