import Facilitation
import Screen

/// What the forms of the lobby are for.
enum LobbyForm: Equatable, Sendable {
  case start(Plan)
  /// A helper's seat in the session at a path, where its groups are not known here.
  case help(path: String)
  /// A seat at a session that is hosted elsewhere.
  case join
}

/// What the lists of the lobby are for.
enum LobbyPicker: Equatable, Sendable {
  /// A helper's seat in the session at a path.
  case help(path: String, groups: [GroupID])
}

extension Form {
  static func start(_ plan: Plan) -> Form {
    let range = "\(plan.people.lowerBound)–\(plan.people.upperBound)"
    let planned =
      plan.groups.isEmpty ? "Empty to make them in the room" : "Empty for \(plan.groups.count)"
    return Form(
      purpose: .lobby(.start(plan)), title: "Start a session",
      fields: [
        .text("Title", plan.title, limit: 200),
        .text("Place", hint: "Where it is held", limit: 500),
        .text("People", hint: "How many are expected: \(range) suit the plan", limit: 3),
        .text("Groups", hint: planned, limit: 2),
      ])
  }

  static func join() -> Form {
    Form(
      purpose: .lobby(.join), title: "Join a session",
      fields: [
        .text(
          "Ticket", hint: "As the facilitator's screen shows it; dashes do not matter", limit: 80),
        .text("Your name", hint: "So that you undo your own steps alone", limit: 60),
      ])
  }

  static func help(path: String) -> Form {
    Form(
      purpose: .lobby(.help(path: path)), title: "A helper's seat",
      fields: [.text("Group", "1", hint: "Its number, such as 1 for the first", limit: 3)])
  }
}
