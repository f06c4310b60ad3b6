import Facilitation

extension Model {
  func availability(of action: GroupsAction) -> Availability {
    guard let session else { return .disabled("No session is open.") }
    if groups.showsWall, action.isOnPeople {
      return .disabled("The wall shows groups: w goes back to their people.")
    }
    switch action {
    case .movePeople, .togglePresence, .makeHelper, .editPerson, .assignRole, .removePerson, .mark:
      return .unless(groups.chosen.isEmpty, "There is nobody here: add people with a.")
    case .moveLeft, .moveRight:
      if groups.chosen.isEmpty { return .disabled("There is nobody here: add people with a.") }
      let isThere = neighbour(action == .moveLeft ? -1 : 1) != nil
      return .unless(
        !isThere, "There is no group further to the \(action == .moveLeft ? "left" : "right").")
    case .formGroups:
      return .unless(
        session.participants.isEmpty, "There is nobody to put into groups: add people with a.")
    case .clearMarks:
      return .unless(groups.marked.isEmpty, "Nobody is marked.")
    case .editGroup, .removeGroup, .progress, .nudge, .freeze:
      return .unless(groups.group == nil, "Move to a group first, with the arrows.")
    case .wall, .nudgeAll, .freezeAll, .privacy:
      return .unless(session.groups.isEmpty, "There is no group yet: add one with g.")
    default:
      return .enabled
    }
  }

  /// The group so many columns from the one that has the keys; nil where there is none.
  func neighbour(_ step: Int) -> GroupID? {
    let place = groups.column + step
    return groups.columns.indices.contains(place) ? groups.columns[place].id : nil
  }
}

extension GroupsAction {
  /// Whether it is about people, who are not to be seen on the wall.
  fileprivate var isOnPeople: Bool {
    switch self {
    case .movePeople, .moveLeft, .moveRight, .togglePresence, .makeHelper, .editPerson,
      .assignRole, .removePerson, .mark, .clearMarks, .formGroups, .addPeople:
      true
    default: false
    }
  }
}
