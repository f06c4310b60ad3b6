extension Session {
  /// The most groups that a session can have.
  public static let mostGroups = 50

  func decideGroups(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .formGroups(let scheme, let seed): return try forming(scheme, seed: seed)
    case .addGroup(let name, let purpose, let cap):
      return try adding(checkedGroup(groups.nextID, name, purpose, cap))
    case .changeGroup(let id, let name, let purpose, let cap):
      return try changing(try requireGroup(id), name, purpose, cap)
    case .removeGroup(let id):
      let group = try requireGroup(id)
      try requireWithoutNotes(group)
      return removing(group)
    default: return nil
    }
  }

  private func checkedGroup(
    _ id: GroupID, _ name: String, _ purpose: String?, _ cap: Int?
  ) throws(Refusal) -> Group {
    let name = try TextRule.name.checked(name, as: "The name of a group")
    let purpose = try TextRule.line.optional.checked(purpose ?? "", as: "The purpose of a group")
    if let cap { try require(cap, in: 1...Session.mostPeople, "The most members of a group") }
    try requireFreeGroupName(name, except: id)
    return Group(id: id, name: name, purpose: purpose, cap: cap)
  }

  private func adding(_ group: Group) throws(Refusal) -> [Event] {
    guard groups.count < Session.mostGroups else {
      throw Refusal(.full, "A session has \(Session.mostGroups) groups at most.")
    }
    var hanging = Hanging(on: self)
    return [.groupAdded(group)] + hanging.charts(of: group, as: plan.charts(ofGroup: group.name))
  }

  private func changing(
    _ group: Group, _ name: String, _ purpose: String?, _ cap: Int?
  ) throws(Refusal) -> [Event] {
    let changed = try checkedGroup(group.id, name, purpose ?? group.purpose, cap)
    try requireCap(cap, holds: group.id)
    return changed == group ? [] : [.groupChanged(changed)]
  }

  /// The events that take a group away, its people and its bare charts first.
  func removing(_ group: Group) -> [Event] {
    let people = participants.filter { $0.group == group.id }
    let placements = people.map { Placement(slot: $0.id, group: nil) }
    return (placements.isEmpty ? [] : [.peopleMoved(placements, seed: nil)])
      + charts(of: group.id).flatMap(removing) + [.groupRemoved(group.id)]
  }
}
