import Facilitation

extension Reading where Value == [PlanGroup] {
  /// The breakout groups.
  static var groups: Reading {
    Reading<PlanGroup>.group.list("a list of groups", atMost: Session.mostGroups).unique(\.name)
  }
}

extension Reading where Value == PlanGroup {
  /// One breakout group.
  static var group: Reading {
    .keyed("a group with a name", GroupKey.self) { keys in
      guard let name = keys.required(.name, .groupName) else { return nil }
      let purpose = keys.optional(.purpose, .text(.line), absent: "")
      let cap = keys.optional(.cap, .number(in: PlanBounds.members))
      return PlanGroup(name: name, purpose: purpose ?? "", cap: cap)
    }
  }
}

extension Reading where Value == String {
  /// The name of a group, which must not be one of the words that mean other owners of a chart.
  static var groupName: Reading {
    Reading("the name of a group") { field in
      guard let name = Reading.text(.name).read(field) else { return nil }
      guard PlanOwner(word: name) == nil else {
        field.isNot("a name other than plenary and each group")
        return nil
      }
      return name
    }
  }
}

extension Reading where Value == [PlanRole] {
  /// The roles, as keys with their duties, in the order of the file.
  static var roles: Reading {
    .pairs(
      "a set of roles, each with a colon and its duty", Reading<String>.text(.name),
      Reading<String>.line
    ) { PlanRole(name: $0, duty: $1) }
  }
}

extension Reading where Value == PlanLink {
  /// One thing to read or to hand out.
  static var link: Reading {
    .keyed("a link with a title", LinkKey.self) { keys in
      guard let title = keys.required(.title, .text(.title)) else { return nil }
      return PlanLink(title: title, address: keys.optional(.address, .text(.line)) ?? "")
    }
  }
}

extension PlanOwner {
  /// An owner that has a word of its own, rather than the name of a group.
  init?(word: String) {
    switch word.lowercased() {
    case "plenary": self = .plenary
    case "each group", "each-group": self = .eachGroup
    default: return nil
    }
  }
}
