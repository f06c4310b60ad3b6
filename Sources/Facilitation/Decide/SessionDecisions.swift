extension Session {
  /// The most people that a session can have.
  public static let mostPeople = 500

  /// Holds a command to where the session stands: not made yet, under way, closed.
  func requireStage(of command: Command, by actor: Actor) throws(Refusal) {
    if case .createSession = command {
      guard createdAt == nil else {
        throw Refusal(.noSession, "This session has been made already.")
      }
      return
    }
    guard createdAt != nil else {
      throw Refusal(.noSession, "There is no session yet; make one from a plan first.")
    }
    guard endedAt != nil, !isOpenTo(command, by: actor) else { return }
    throw Refusal(.sessionClosed, "The session is closed; reopen it to change anything.")
  }

  private func isOpenTo(_ command: Command, by actor: Actor) -> Bool {
    switch command {
    case .reopenSession: true
    // What must not be kept can go at any time.
    case .redact: true
    case .undo: histories[actor]?.undoable.last?.inverse.contains(.sessionReopened) ?? false
    default: false
    }
  }

  func decideSession(_ command: Command) throws(Refusal) -> [Event]? {
    switch command {
    case .createSession(let setup): return try creating(setup)
    case .describeSession(let details):
      let details = try details.checked()
      return details == self.details ? [] : [.sessionDescribed(details)]
    case .closeSession: return closing()
    case .reopenSession:
      guard endedAt != nil else {
        throw Refusal(.noChange, "The session is open already.")
      }
      return [.sessionReopened]
    default: return nil
    }
  }

  /// Ends what runs, and keeps with the close what the room has not settled.
  private func closing() -> [Event] {
    (speaker.map { [.turnFinished($0)] } ?? [])
      + (agenda.current.map { [.partFinished($0)] } ?? []) + [.sessionClosed(open: openEnds)]
  }
}

extension SessionDetails {
  /// The head of a session with its texts held to their rules.
  func checked() throws(Refusal) -> SessionDetails {
    var kept = self
    kept.title = try TextRule.title.checked(title, as: "The title")
    kept.question = try TextRule.line.optional.checked(question, as: "The question")
    kept.place = try TextRule.line.optional.checked(place, as: "The place")
    kept.date = try TextRule.name.optional.checked(date, as: "The date")
    kept.facilitator = try TextRule.line.optional.checked(facilitator, as: "The facilitator")
    kept.zone.name = try TextRule.name.checked(zone.name, as: "The time zone")
    try require(zone.offset, in: -64_800...64_800, "The seconds that the time zone is east of UTC")
    return kept
  }
}
