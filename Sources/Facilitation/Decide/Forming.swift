extension Session {
  /// The events that deal everybody present into groups, made or taken away as it needs.
  func forming(_ scheme: GroupScheme, seed: UInt64) throws(Refusal) -> [Event] {
    let people = participants.filter { $0.role == .participant && $0.present }
    guard !people.isEmpty else {
      throw Refusal(.outOfRange, "There is nobody in the room to make groups of; add people first.")
    }
    let count = try groupCount(scheme, people: people.count)
    let kept = Array(groups.prefix(count))
    let superfluous = groups.dropFirst(count)
    for group in superfluous { try requireWithoutNotes(group) }
    let added = newGroups(count - kept.count, beside: kept)
    let dealt = try deal(people.map(\.id), into: kept + added, seed: seed)
    var hanging = Hanging(on: self)
    var events = superfluous.flatMap(removing)
    for group in added {
      events.append(.groupAdded(group))
      events += hanging.charts(of: group, as: plan.charts(ofGroup: group.name))
    }
    return events + [.peopleMoved(dealt + away(), seed: seed)]
  }

  /// A deal is of those in the room: who is away is in no group until moved into one.
  private func away() -> [Placement] {
    participants.filter { $0.role == .participant && !$0.present && $0.group != nil }
      .map { Placement(slot: $0.id, group: nil) }
  }

  private func groupCount(_ scheme: GroupScheme, people: Int) throws(Refusal) -> Int {
    switch scheme {
    case .count(let count):
      try require(count, in: 1...Session.mostGroups, "The number of groups")
      guard count <= people else {
        throw Refusal(
          .outOfRange, "\(people.counted("person", "people")) cannot make \(count) groups.")
      }
      return count
    case .size(let size):
      try require(size, in: 1...Session.mostPeople, "The size of a group")
      let count = (people + size - 1) / size
      try require(count, in: 1...Session.mostGroups, "The number of groups")
      return count
    }
  }

  /// Groups with the plan's names that are free, and beyond those with numbers.
  private func newGroups(_ count: Int, beside kept: [Group]) -> [Group] {
    var taken = Set(kept.map(\.name.folded))
    var added: [Group] = []
    var planned = plan.groups[...]
    var number = 1
    while added.count < count {
      let id = GroupID(groups.nextID.number + added.count)
      let next = planned.popFirst() ?? PlanGroup(name: "Group \(number)")
      if planned.isEmpty, next.name == "Group \(number)" { number += 1 }
      guard taken.insert(next.name.folded).inserted else { continue }
      added.append(Group(id: id, name: next.name, purpose: next.purpose, cap: next.cap))
    }
    return added
  }

  /// Shuffles people into groups: each as full as the next, none over its bound.
  func deal(
    _ people: [ParticipantID], into groups: [Group], seed: UInt64
  ) throws(Refusal) -> [Placement] {
    var chance = SplitMix64(seed: seed)
    var counts = groups.map { _ in 0 }
    var placements: [Placement] = []
    for slot in people.shuffled(using: &chance) {
      let open = groups.indices.filter { counts[$0] < groups[$0].cap ?? .max }
      guard let emptiest = open.min(by: { counts[$0] < counts[$1] }) else {
        let room = groups.reduce(0) { $0 + ($1.cap ?? 0) }
        throw Refusal(
          .full,
          "The groups have room for \(room.counted("member")), "
            + "and \(people.count.grouped) are to be dealt.")
      }
      counts[emptiest] += 1
      placements.append(Placement(slot: slot, group: groups[emptiest].id))
    }
    return placements.sorted { $0.slot < $1.slot }
  }
}
