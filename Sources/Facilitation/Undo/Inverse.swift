extension Session {
  /// The events that take an event back, computed on the state before it.
  ///
  /// Nil where it cannot be taken back: then the whole entry leaves no step to undo.
  func inverse(of event: Event) -> [Event]? {
    switch event.area {
    case .session: inverseOfSession(event)
    case .people: inverseOfPeople(event)
    case .groups: inverseOfGroups(event)
    case .charts: inverseOfCharts(event)
    case .notes: inverseOfNotes(event)
    case .clusters: inverseOfClusters(event)
    case .voting: inverseOfVoting(event)
    case .plenary: inverseOfPlenary(event)
    case .turns: inverseOfTurns(event)
    case .agenda: inverseOfAgenda(event)
    case .groupWork: inverseOfGroupWork(event)
    // The hand that presses undo means the last thing written, so the projector stays where it is.
    case .projector, .undo: []
    }
  }

  private func inverseOfSession(_ event: Event) -> [Event]? {
    switch event {
    case .sessionDescribed: [.sessionDescribed(details)]
    case .sessionClosed: [.sessionReopened]
    case .sessionReopened: [.sessionClosed(open: leftOpen)]
    default: nil
    }
  }
}
