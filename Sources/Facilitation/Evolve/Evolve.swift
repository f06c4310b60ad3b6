extension Session {
  /// Folds in one entry of the journal; cannot fail, and ignores what makes no sense.
  public mutating func evolve(_ entry: Entry) {
    var recording = Recording(of: entry)
    for event in entry.events {
      recording.take(event, before: self)
      apply(event, in: entry)
    }
    revision = entry.revision
    remember(recording, of: entry)
  }

  /// Folds in one event, without a trace in the histories.
  mutating func apply(_ event: Event, in entry: Entry) {
    switch event.area {
    case .session: evolveSession(event, in: entry)
    case .people: evolvePeople(event)
    case .groups: evolveGroups(event)
    case .charts: evolveCharts(event)
    case .notes: evolveNotes(event)
    case .clusters: evolveClusters(event)
    case .voting: evolveVoting(event, in: entry)
    case .plenary: evolvePlenary(event)
    case .turns: evolveTurns(event, in: entry)
    case .agenda: evolveAgenda(event, in: entry)
    case .groupWork: evolveGroupWork(event)
    case .projector: evolveProjector(event)
    case .undo: break
    }
  }

  /// The session that a plan and its journal's entries make.
  ///
  /// - Parameter entries: in order, the first of which creates the session; empty for nil.
  public static func replaying(_ entries: some Sequence<Entry>) -> Session? {
    var rest = entries.makeIterator()
    while let first = rest.next() {
      guard case .sessionCreated(let plan, _)? = first.events.first else { continue }
      // A session of its own, not one that may be missing, which would be copied to look whether it is.
      var session = Session(plan: plan)
      session.evolve(first)
      while let entry = rest.next() { session.evolve(entry) }
      return session
    }
    return nil
  }
}
