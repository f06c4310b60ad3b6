extension Session {
  /// Folds in one entry of the journal; cannot fail.
  public mutating func evolve(_ entry: Entry) {
    revision = entry.revision
  }

  /// The session that a plan and its journal's entries make.
  ///
  /// - Parameter entries: in order, the first of which creates the session; empty for nil.
  public static func replaying(_ entries: some Sequence<Entry>) -> Session? {
    var session: Session?
    for entry in entries {
      if session == nil, case .sessionCreated(let plan, _)? = entry.events.first {
        session = Session(plan: plan)
      }
      session?.evolve(entry)
    }
    return session
  }
}
