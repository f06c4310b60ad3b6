extension Session {
  /// The events that a command leads to, or the refusal that it meets; changes nothing.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - actor: who asks.
  ///   - instant: when it is decided.
  /// - Returns: at least one event.
  /// - Throws: the one `Refusal` that a person is told.
  public func decide(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event] {
    try requireStage(of: command, by: actor)
    try requireRight(to: command, of: actor)
    guard let events = try decideInArea(command, by: actor, at: instant), !events.isEmpty else {
      throw Refusal(.noChange, "Nothing has changed.")
    }
    return events
  }

  private func decideInArea(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command.area {
    case .session: try decideSession(command)
    case .people: try decidePeople(command, by: actor)
    case .groups: try decideGroups(command)
    case .charts: try decideCharts(command, by: actor, at: instant)
    case .notes: try decideNotes(command, by: actor, at: instant)
    case .clusters: try decideClusters(command, by: actor)
    case .voting: try decideVoting(command, by: actor, at: instant)
    case .plenary: try decidePlenary(command, by: actor, at: instant)
    case .turns: try decideTurns(command)
    case .agenda: try decideAgenda(command, by: actor, at: instant)
    case .groupWork: try decideGroupWork(command, by: actor, at: instant)
    case .projector: try decideProjector(command)
    case .undo: try decideUndo(command, by: actor)
    }
  }
}
