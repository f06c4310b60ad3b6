extension Session {
  func decidePeople(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .addPeople(let count, let names, let role):
      return try adding(count, names: names ?? [], as: role ?? .participant)
    case .namePerson(let slot, let name): return try naming(slot, name, by: actor)
    case .assignRole(let slot, let role): return try assigning(role, to: slot)
    case .markPresence(let slot, let present):
      let person = try requireOwnMember(slot, of: actor)
      return person.present == present ? [] : [.presenceMarked(slot, present: present)]
    case .removePerson(let slot):
      try requireUnused(try requirePerson(slot))
      return [.personRemoved(slot)]
    case .movePerson(let slot, let group): return try moving(slot, to: group)
    default: return nil
    }
  }

  private func adding(
    _ count: Int, names: [String], as role: Participant.Role
  ) throws(Refusal) -> [Event] {
    try require(count, in: 1...Session.mostPeople, "The number of people to add")
    guard participants.count + count <= Session.mostPeople else {
      throw Refusal(
        .full, "A session has \(Session.mostPeople) people at most; \(participants.count) are in.")
    }
    guard names.count <= count else {
      throw Refusal(
        .outOfRange, "There are \(names.count) names for \(count.counted("person", "people")).")
    }
    var events: [Event] = []
    for offset in 0..<count {
      let name = offset < names.count ? try checkedPersonName(names[offset]) : nil
      let slot = ParticipantID(participants.nextID.number + offset)
      events.append(.personAdded(Participant(id: slot, name: name, role: role)))
    }
    return events
  }

  private func checkedPersonName(_ name: String) throws(Refusal) -> String? {
    let kept = try TextRule.name.optional.checked(name, as: "A person's name")
    return kept.isEmpty ? nil : kept
  }

  private func naming(
    _ slot: ParticipantID, _ name: String?, by actor: Actor
  ) throws(Refusal) -> [Event] {
    let person = try requireOwnMember(slot, of: actor)
    let name = try name.map(checkedPersonName) ?? nil
    return person.name == name ? [] : [.personNamed(slot, name: name)]
  }

  private func assigning(
    _ role: Participant.Role, to slot: ParticipantID
  ) throws(Refusal) -> [Event] {
    let person = try requirePerson(slot)
    guard person.role != role else { return [] }
    try requireFree(person, for: role)
    let leaves = person.group != nil && !role.worksInGroup
    return [.roleAssigned(slot, role: role)]
      + (leaves ? [.peopleMoved([Placement(slot: slot, group: nil)], seed: nil)] : [])
  }

  private func moving(_ slot: ParticipantID, to group: GroupID?) throws(Refusal) -> [Event] {
    let person = try requirePerson(slot)
    if group != nil, !person.role.worksInGroup {
      throw Refusal(
        .inUse,
        "\(slot.slot) is a \(person.role.rawValue); members and helpers alone are in groups.")
    }
    let placements = [Placement(slot: slot, group: group)]
    guard person.group != group else { return [] }
    try requireRoom(for: placements)
    return [.peopleMoved(placements, seed: nil)]
  }
}

extension Participant.Role {
  /// Whether people of this role are put into breakout groups.
  var worksInGroup: Bool { self == .participant || self == .helper }
}
