import Facilitation
import Screen

/// What can be done on the groups page.
enum GroupsAction: PageAction {
  case formGroups, movePeople, moveLeft, moveRight, togglePresence, makeHelper
  case editPerson, assignRole, addPeople, removePerson
  case mark, clearMarks
  case addGroup, editGroup, removeGroup
  case up, down, left, right, first, last, pageUp, pageDown

  var title: String {
    switch self {
    case .formGroups: "Make groups by chance, by their number or their size"
    case .movePeople: "Move people to another group"
    case .moveLeft: "Move people one group to the left"
    case .moveRight: "Move people one group to the right"
    case .togglePresence: "Mark people as here or away"
    case .makeHelper: "Make people helpers of a group"
    case .editPerson: "Name a person"
    case .assignRole: "Give people a role"
    case .addPeople: "Add people, by number or by name"
    case .removePerson: "Take away a slot that nobody uses"
    case .mark: "Mark a person, to move several at once"
    case .clearMarks: "Take all marks away"
    case .addGroup: "Add a group"
    case .editGroup: "Change a group's name, purpose and cap"
    case .removeGroup: "Take a group away"
    case .up: "Move up"
    case .down: "Move down"
    case .left: "Move to the group at the left"
    case .right: "Move to the group at the right"
    case .first: "Move to the first person"
    case .last: "Move to the last person"
    case .pageUp: "Move up a page"
    case .pageDown: "Move down a page"
    }
  }

  var hint: String? {
    switch self {
    case .formGroups: "make groups"
    case .movePeople: "move"
    case .togglePresence: "here/away"
    case .makeHelper: "helper"
    case .editPerson: "name"
    case .addPeople: "add people"
    case .mark: "mark"
    case .addGroup: "group"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .formGroups: [.character("f")]
    case .movePeople: [.character("m")]
    case .moveLeft: [Key(.left, .alt), Key(.left, .shift), .character("<")]
    case .moveRight: [Key(.right, .alt), Key(.right, .shift), .character(">")]
    case .togglePresence: [.character("x")]
    case .makeHelper: [.character("p")]
    case .editPerson: [.enter]
    case .assignRole: [.character("r")]
    case .addPeople: [.character("a"), .character("n")]
    case .removePerson: [.character("d"), Key(.delete)]
    case .mark: [.character(" ")]
    case .clearMarks: [.escape]
    case .addGroup: [.character("g")]
    case .editGroup: [.character("e")]
    case .removeGroup: [.character("D")]
    case .up: [Key(.up), .character("k")]
    case .down: [Key(.down), .character("j")]
    case .left: [Key(.left), .character("h"), .backTab]
    case .right: [Key(.right), .character("l"), .tab]
    case .first: [Key(.home)]
    case .last: [Key(.end)]
    case .pageUp: [Key(.pageUp)]
    case .pageDown: [Key(.pageDown)]
    }
  }
}

extension Model {
  func availability(of action: GroupsAction) -> Availability {
    guard let session else { return .disabled("No session is open.") }
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
    case .editGroup, .removeGroup:
      return .unless(groups.group == nil, "Move to a group first, with the arrows.")
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
