extension Session {
  /// Holds a command to the seat it comes from; what a helper may touch is for the area to check.
  func requireRight(to command: Command, of actor: Actor) throws(Refusal) {
    if let name = actor.name, try TextRule.name.checked(name, as: "The name at the seat") != name {
      throw Refusal(.badText, "The name at the seat has spaces before or after it; leave them out.")
    }
    switch actor.seat {
    case .facilitator: return
    case .projector:
      throw Refusal(.notAllowed, "The projector shows the session and cannot change it.")
    case .organiser:
      throw Refusal(.notAllowed, "The organiser reads the session and cannot change it.")
    case .room:
      throw Refusal(.notAllowed, "Nobody sits in that seat; take the facilitator's or a helper's.")
    case .helper(let group):
      guard groups[group] != nil else {
        throw Refusal(.notAllowed, "There is no group \(group) for a helper to write for.")
      }
      guard command.isForHelpers else {
        throw Refusal(.notAllowed, "Only the facilitator can \(command.title).")
      }
    }
  }
}

extension Command {
  /// Whether helpers may give it at all, each for the own group and the plenary.
  var isForHelpers: Bool {
    switch self {
    case .addNote, .addNotes, .editNote, .moveNote, .colourNote, .labelNote, .attributeNote,
      .removeNote,
      .parkNote, .unparkNote, .clusterNotes, .addRow, .fillRow, .dropRow, .takeUpRow, .removeRow,
      .castBallot, .withdrawBallot, .castTally,
      .withdrawTally, .namePresenter, .writeHeadline, .writePoints, .addAction, .addFeedback,
      .addResource, .labelStatement, .markPresence, .namePerson, .reportProgress, .readNudge,
      .undo, .redo:
      true
    default: false
    }
  }
}
