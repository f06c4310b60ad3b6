import Facilitation

/// What the lists of the groups page are for.
enum GroupsPicker: Equatable, Sendable {
  case group(GroupsChoice, [GroupID?])
  case role([ParticipantID])
  /// A line for a group's helpers, or for those of all groups (nil).
  case nudge(GroupID?)
  /// What can be done about private writing.
  case privacy([Command])
}

/// What a group is chosen for.
enum GroupsChoice: Equatable, Sendable {
  case move([ParticipantID])
  case help([ParticipantID])
}

extension Model {
  /// The title of the list of groups to move to.
  var moveTitle: String { "Move \(chosenPeople) to" }

  /// The title of the list of groups to help.
  var helpTitle: String {
    "\(chosenPeople) \(groups.chosen.count == 1 ? "helps" : "help")"
  }

  private var chosenPeople: String {
    let people = groups.chosen
    guard people.count == 1, let person = session?.participants[people[0]] else {
      return "\(people.count) people"
    }
    return person.label
  }

  mutating func chooseGroup(for choice: GroupsChoice, title: String) -> [Effect] {
    guard let session else { return [] }
    let ids: [GroupID?] = session.groups.map(\.id) + [nil]
    let items = ids.map { id in
      guard let id, let group = session.groups[id] else { return Picker.Item(label: "No group") }
      let members = session.members(of: id).count
      let cap = group.cap.map { " of \($0)" } ?? ""
      return Picker.Item(label: group.name, detail: "\(members)\(cap) members")
    }
    return open(Picker(purpose: .groups(.group(choice, ids)), title: title, items: items))
  }

  mutating func chooseRole() -> [Effect] {
    let items = Participant.Role.allCases.map { Picker.Item(label: $0.title) }
    return open(Picker(purpose: .groups(.role(groups.chosen)), title: "Role", items: items))
  }

  mutating func pick(_ index: Int, for purpose: GroupsPicker) -> [Effect] {
    switch purpose {
    case .group(.move(let people), let ids): return move(people, to: ids[index])
    case .group(.help(let people), let ids):
      groups.clearMarks()
      return people.flatMap { makeHelper($0, of: ids[index]) }
    case .nudge(let group): return pickNudge(index, for: group)
    case .privacy(let commands): return pickPrivacy(commands[index])
    case .role(let people): return assign(Participant.Role.allCases[index], to: people)
    }
  }

  private mutating func makeHelper(_ person: ParticipantID, of group: GroupID?) -> [Effect] {
    guard let now = session?.participants[person] else { return [] }
    let name = group.flatMap { session?.groups[$0]?.name } ?? "no group yet"
    let confirmation = "\(now.label) helps \(name)."
    var effects: [Effect] = []
    if now.role != .helper {
      effects += send(.assignRole(slot: person, role: .helper), confirming: confirmation)
    }
    if now.group != group {
      effects += send(.movePerson(slot: person, group: group), confirming: confirmation)
    }
    return effects
  }

  private mutating func assign(
    _ role: Participant.Role, to people: [ParticipantID]
  ) -> [Effect] {
    groups.clearMarks()
    let changed = people.filter { session?.participants[$0]?.role != role }
    return changed.flatMap {
      send(.assignRole(slot: $0, role: role), confirming: "Role: \(role.title.lowercased()).")
    }
  }
}
