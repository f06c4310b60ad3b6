import Facilitation
import Screen

extension Model {
  mutating func perform(_ action: GroupsAction) -> [Effect] {
    switch action {
    case .wall, .progress, .nudge, .nudgeAll, .freeze, .freezeAll, .privacy: return steer(action)
    case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .mark, .clearMarks:
      moveOnGroups(action)
      return []
    case .movePeople: return chooseGroup(for: .move(groups.chosen), title: moveTitle)
    case .moveLeft: return moveChosen(to: neighbour(-1))
    case .moveRight: return moveChosen(to: neighbour(1))
    case .makeHelper: return chooseGroup(for: .help(groups.chosen), title: helpTitle)
    case .assignRole: return chooseRole()
    case .togglePresence: return togglePresence()
    case .removePerson: return removePerson()
    case .removeGroup: return removeGroup()
    case .formGroups: return openFormingForm()
    case .addPeople: return open(.people())
    case .editPerson: return openPersonForm()
    case .addGroup: return open(.group())
    case .editGroup: return openGroupForm()
    }
  }

  private mutating func moveOnGroups(_ action: GroupsAction) {
    if showsWall { return moveOnWall(action) }
    let page = max(1, chrome.body.rows - 10)
    switch action {
    case .up: groups.move(by: -1)
    case .down: groups.move(by: 1)
    case .left: groups.moveColumn(by: -1)
    case .right: groups.moveColumn(by: 1)
    case .first: groups.move(by: -.longWay)
    case .last: groups.move(by: .longWay)
    case .pageUp: groups.move(by: -page)
    case .pageDown: groups.move(by: page)
    case .mark: groups.toggleMark()
    case .clearMarks: groups.clearMarks()
    default: break
    }
  }

  /// Puts those who are chosen into a group, or (nil) into none.
  mutating func moveChosen(to group: GroupID?) -> [Effect] {
    move(groups.chosen, to: group)
  }

  mutating func move(_ people: [ParticipantID], to group: GroupID?) -> [Effect] {
    let place = group.flatMap { session?.groups[$0]?.name }.map { "in “\($0)”" } ?? "in no group"
    groups.clearMarks()
    return people.flatMap {
      send(.movePerson(slot: $0, group: group), confirming: "\(whom(people)) now \(place).")
    }
  }

  private mutating func togglePresence() -> [Effect] {
    let people = groups.chosen.compactMap { session?.participants[$0] }
    let isHere = !(people.first?.present ?? false)
    groups.clearMarks()
    return people.filter { $0.present != isHere }.flatMap {
      send(
        .markPresence(slot: $0.id, present: isHere),
        confirming: "\(whom(people.map(\.id))) \(isHere ? "here" : "away").")
    }
  }

  private mutating func removePerson() -> [Effect] {
    guard let person = groups.person, let label = session?.participants[person]?.label else {
      return []
    }
    return confirm(
      "Take \(label) away?",
      then: .commands(
        [.removePerson(slot: person)], confirming: "\(label) is taken away: u undoes it."))
  }

  private mutating func removeGroup() -> [Effect] {
    guard let id = groups.group, let group = session?.groups[id] else { return [] }
    return confirm(
      "Take away the group “\(group.name)” with its charts? Its people are then in no group.",
      then: .commands([.removeGroup(group: id)], confirming: "“\(group.name)” is taken away."))
  }

  /// Who it is about, with the verb: "P07 Amina is", "3 people are".
  private func whom(_ people: [ParticipantID]) -> String {
    guard people.count == 1, let person = session?.participants[people[0]] else {
      return "\(people.count) people are"
    }
    return "\(person.label) is"
  }
}
