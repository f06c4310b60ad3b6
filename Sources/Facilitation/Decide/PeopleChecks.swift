extension Session {
  /// A person whom the actor may name and mark: a helper only the members of the own group.
  func requireOwnMember(_ slot: ParticipantID, of actor: Actor) throws(Refusal) -> Participant {
    let person = try requirePerson(slot)
    guard let group = actor.group else { return person }
    guard person.group == group, person.role == .participant else {
      throw Refusal(
        .notAllowed, "\(slot.slot) is not a member of \(name(of: group)), which you write for.")
    }
    return person
  }

  /// Refuses to take away a person who has voted or whose notes are kept.
  func requireUnused(_ person: Participant) throws(Refusal) {
    for round in rounds { try requireNoBallot(of: person, in: round) }
    if let note = notes.first(where: { $0.member == person.id }) {
      throw Refusal(
        .inUse, "Note #\(note.id) is \(person.slot)'s; say first that it is nobody's.")
    }
  }

  /// Refuses a role that a person's ballot or a group's bound stands against.
  func requireFree(_ person: Participant, for role: Participant.Role) throws(Refusal) {
    if role != .participant, !plan.staffVote {
      for round in rounds where round.isUnderWay {
        try requireNoBallot(of: person, in: round)
      }
    }
    if role == .participant, person.role != role, let group = person.group {
      try requireRoom(in: group, for: [person.id])
    }
  }

  private func requireNoBallot(of person: Participant, in round: Round) throws(Refusal) {
    if round.ballots[person.id] != nil {
      throw Refusal(
        .inUse, "\(person.slot) has a ballot in \(round.rules.title.quoted); withdraw it first.")
    }
    if let tally = round.tallies.filter({ $0.value.slots.contains(person.id) }).keys.min() {
      throw Refusal(
        .inUse,
        "\(person.slot) is in the tally of \(name(of: tally)) in "
          + "\(round.rules.title.quoted); withdraw it first.")
    }
  }

  /// Refuses placements after which a group would have more members than it may.
  func requireRoom(for placements: [Placement]) throws(Refusal) {
    var coming: [GroupID: [ParticipantID]] = [:]
    for placement in placements {
      let person = try requirePerson(placement.slot)
      guard let group = placement.group else { continue }
      _ = try requireGroup(group)
      if person.role == .participant { coming[group, default: []].append(person.id) }
    }
    let leaving = Set(placements.map(\.slot))
    for (group, people) in coming.sorted(by: { $0.key < $1.key }) {
      try requireRoom(in: group, for: people, leaving: leaving)
    }
  }

  /// Refuses to let more members into a group than it may have.
  func requireRoom(
    in id: GroupID, for people: [ParticipantID], leaving: Set<ParticipantID> = []
  ) throws(Refusal) {
    let group = try requireGroup(id)
    guard let cap = group.cap else { return }
    let staying = members(of: id).filter { !leaving.contains($0.id) && !people.contains($0.id) }
    guard staying.count + people.count > cap else { return }
    throw Refusal(
      .full,
      staying.count >= cap
        ? "Group \(group.name.quoted) already has \(staying.count.counted("member")), "
          + "the most this plan allows."
        : "Group \(group.name.quoted) would have \((staying.count + people.count).grouped) members; "
          + "this plan allows \(cap.grouped).")
  }
}
