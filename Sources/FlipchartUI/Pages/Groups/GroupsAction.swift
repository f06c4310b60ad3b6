import Screen

/// What can be done on the groups page.
enum GroupsAction: PageAction {
  case wall
  case formGroups, movePeople, moveLeft, moveRight, togglePresence, makeHelper
  case editPerson, assignRole, addPeople, removePerson
  case mark, clearMarks
  case addGroup, editGroup, removeGroup
  case progress, nudge, nudgeAll, freeze, freezeAll, privacy
  case up, down, left, right, first, last, pageUp, pageDown

  var title: String {
    switch self {
    case .wall: "Show all groups at a glance, or their people"
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
    case .progress: "Say how far the group is: working, finishing, ready"
    case .nudge: "Send a line to the group's helpers"
    case .nudgeAll: "Send a line to the helpers of all groups"
    case .freeze: "Freeze the group's writing, or let it go on"
    case .freezeAll: "Freeze all writing, or let it go on"
    case .privacy: "Write privately, or reveal what was written so"
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
    case .wall: "wall"
    case .formGroups: "make groups"
    case .movePeople: "move"
    case .togglePresence: "here/away"
    case .makeHelper: "helper"
    case .editPerson: "name"
    case .addPeople: "add people"
    case .mark: "mark"
    case .addGroup: "group"
    case .progress: "progress"
    case .nudge: "tell helpers"
    case .freeze: "freeze"
    case .privacy: "private"
    default: nil
    }
  }

  var keys: [Key] {
    switch self {
    case .wall: [.character("w")]
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
    case .progress: [.character("s")]
    case .nudge: [.character("i")]
    case .nudgeAll: [.character("I")]
    case .freeze: [.character("z")]
    case .freezeAll: [.character("Z")]
    case .privacy: [.character("v")]
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
