extension Session {
  /// The events that take an event back, computed on the state before it.
  ///
  /// Nil where it cannot be taken back: then the whole entry leaves no step to undo.
  func inverse(of event: Event) -> [Event]? {
    switch event.area {
    case .voting: inverseOfVoting(event)
    case .agenda: inverseOfAgenda(event)
    default: nil
    }
  }
}
