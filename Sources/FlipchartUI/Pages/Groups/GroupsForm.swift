import Facilitation
import Screen

/// What the forms of the groups page are for.
enum GroupsForm: Equatable, Sendable {
  case forming
  case people
  case person(ParticipantID)
  /// A new group, or a change to one.
  case group(GroupID?)
  /// A line for a group's helpers, or for those of all groups (nil).
  case nudge(GroupID?)
}

extension Form {
  /// How groups are made by chance, from a seed that makes it repeatable.
  static func forming(groups: Int, seed: UInt64) -> Form {
    Form(
      purpose: .groups(.forming), title: "Make groups by chance",
      fields: [
        .choice("Make", ["So many groups", "Groups of so many"]),
        .text("Number", "\(groups)", limit: 3),
        .text("Seed", "\(seed)", hint: "The same seed makes the same groups", limit: 20),
      ])
  }

  /// A line for a group's helpers, in the facilitator's own words.
  static func nudge(for group: GroupID?, title: String) -> Form {
    Form(
      purpose: .groups(.nudge(group)), title: title,
      fields: [.text("Line", hint: "Such as: choose who reports back", limit: 120)])
  }

  static func people() -> Form {
    Form(
      purpose: .groups(.people), title: "Add people",
      fields: [
        .text("How many", hint: "Such as 6; empty to count the names", limit: 3),
        .list("Names", hint: "One a line; none is needed"),
        .choice("Role", Participant.Role.allCases.map(\.title)),
      ])
  }

  static func person(_ person: Participant) -> Form {
    Form(
      purpose: .groups(.person(person.id)), title: person.slot,
      fields: [
        .text("Name", person.name ?? "", hint: "Not needed: the slot is enough", limit: 80),
        .choice(
          "Role", Participant.Role.allCases.map(\.title),
          chosen: Participant.Role.allCases.firstIndex(of: person.role) ?? 0),
        .choice("In the room", ["No", "Yes"], chosen: person.present ? 1 : 0),
      ])
  }

  /// For a new group, or to change one.
  static func group(_ group: Group? = nil) -> Form {
    Form(
      purpose: .groups(.group(group?.id)), title: group == nil ? "A group" : "Change the group",
      fields: [
        .text("Name", group?.name ?? "", limit: 80),
        .text("Purpose", group?.purpose ?? "", hint: "Whose view it takes", limit: 500),
        .text(
          "Most", group?.cap.map { "\($0)" } ?? "", hint: "Members at most; empty for any",
          limit: 3),
      ])
  }
}
