import Support

@testable import Facilitation

extension Session {
  /// The names of what differs between two sessions, leaving aside how each came to be: revision,
  /// histories, numbers given away, and when a round was opened last.
  func differences(from other: Session) -> [String] {
    let same: [String: Bool] = [
      "details": details == other.details, "ended": endedAt == other.endedAt,
      "participants": Array(participants) == Array(other.participants),
      "groups": Array(groups) == Array(other.groups),
      "charts": Array(charts) == Array(other.charts),
      "sections": Array(sections) == Array(other.sections),
      "notes": Array(notes) == Array(other.notes),
      "clusters": Array(clusters) == Array(other.clusters),
      "kept apart": keptApart == other.keptApart,
      "rounds": rounds.map(\.withoutOpening) == other.rounds.map(\.withoutOpening),
      "agenda": agenda == other.agenda, "report-backs": reportBacks == other.reportBacks,
      "actions": Array(actions) == Array(other.actions),
      "feedback": Array(feedback) == Array(other.feedback),
      "resources": Array(resources) == Array(other.resources),
      "projection": projection == other.projection,
    ]
    return same.filter { !$0.value }.keys.sorted()
  }
}

extension Round {
  fileprivate var withoutOpening: Round {
    var round = self
    round.openedAt = nil
    return round
  }
}

extension Chance {
  /// A command that is neither undo nor redo.
  mutating func changingCommand(in session: Session) -> Command {
    while true {
      let command = command(in: session)
      if command != .undo, command != .redo { return command }
    }
  }
}
