extension Session {
  /// The session that a patch makes of this one; nil where the patch is for another revision.
  public func applying(_ patch: SessionPatch) -> Session? {
    guard patch.from == revision else { return nil }
    var session = self
    session.revision = patch.to
    if let head = patch.head { session.take(head) }
    session.agenda = patch.agenda ?? agenda
    session.projection = patch.projection ?? projection
    session.turnQueue = patch.turnQueue ?? turnQueue
    session.keptApart = patch.keptApart ?? keptApart
    session.histories.apply(patch.histories)
    session.touches.apply(patch.touches)
    session.reportBacks.apply(patch.reportBacks)
    session.groupWork.apply(patch.groupWork)
    session.changeTables(by: patch)
    return session
  }

  private mutating func take(_ head: SessionHead) {
    plan = head.plan
    details = head.details
    createdAt = head.createdAt
    startedAt = head.startedAt
    endedAt = head.endedAt
    leftOpen = head.leftOpen
  }

  private mutating func changeTables(by patch: SessionPatch) {
    participants.apply(patch.participants)
    groups.apply(patch.groups)
    charts.apply(patch.charts)
    sections.apply(patch.sections)
    notes.apply(patch.notes)
    rows.apply(patch.rows)
    clusters.apply(patch.clusters)
    rounds.apply(patch.rounds)
    actions.apply(patch.actions)
    nudges.apply(patch.nudges)
    feedback.apply(patch.feedback)
    resources.apply(patch.resources)
  }
}
