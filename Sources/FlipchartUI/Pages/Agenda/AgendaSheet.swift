import Facilitation

/// What the agenda page can show: the steps, and the lists that go with a session from its
/// preparation to its close.
enum AgendaSheet: CaseIterable, Hashable, Sendable {
  case steps, preparation, parkingLot, wayForward, feedback

  /// The name on its tab.
  var title: String {
    switch self {
    case .steps: "Steps"
    case .preparation: "Preparation"
    case .parkingLot: "Parking lot"
    case .wayForward: "Way forward"
    case .feedback: "Feedback"
    }
  }
}

/// One line of a sheet that can be chosen.
enum AgendaLine: Hashable, Sendable {
  case step(PartID)
  case parked(NoteID)
  case action(ActionID)
  case feedback(FeedbackID)
  case resource(ResourceID)
}

extension AgendaLine {
  /// What of it has a label of its own; nil for a step.
  var statement: Statement? {
    switch self {
    case .step: nil
    case .parked(let note): .parking(note: note)
    case .action(let action): .action(number: action)
    case .feedback(let feedback): .feedback(number: feedback)
    case .resource(let resource): .resource(number: resource)
    }
  }
}

extension Session {
  /// The lines of a sheet from top to bottom; none on one that is only read.
  func lines(of sheet: AgendaSheet) -> [AgendaLine] {
    switch sheet {
    case .steps: agenda.parts.map { .step($0.id) }
    case .preparation: []
    case .parkingLot: notes.numbers { $0.parking != nil }.map { .parked($0) }
    case .wayForward: actionsInOrder.map { .action($0.id) }
    case .feedback:
      feedbackTally.voices.map { .feedback($0.id) } + resources.map { .resource($0.id) }
    }
  }
}
