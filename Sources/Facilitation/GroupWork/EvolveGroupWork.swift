extension Session {
  mutating func evolveGroupWork(_ event: Event) {
    switch event {
    case .progressReported(let group, let report): changeWork(of: group) { $0.report = report }
    case .writingFrozen(let group, let frozen): changeWork(of: group) { $0.isFrozen = frozen }
    case .writingMadePrivate(let group, let privately):
      changeWork(of: group) { $0.isPrivate = privately }
    case .notePrivacyChanged(let changes):
      for change in changes { notes.update(change.note) { $0.privacy = change.privacy } }
    case .nudgeSent(let nudge): nudges[nudge.id] = nudge
    case .nudgeWithdrawn(let nudge): nudges.remove(nudge)
    case .nudgeRead(let nudge, let actor): nudges.update(nudge) { $0.readBy.append(actor) }
    default: break
    }
  }

  /// Keeps nothing of a group that stands as at its beginning, so that taking a step back leaves what
  /// was before.
  private mutating func changeWork(of group: GroupID, _ change: (inout GroupWork) -> Void) {
    var work = work(of: group)
    change(&work)
    groupWork[group] = work == GroupWork() ? nil : work
  }

  func inverseOfGroupWork(_ event: Event) -> [Event]? {
    switch event {
    case .progressReported(let group, _): [.progressReported(group, groupWork[group]?.report)]
    case .writingFrozen(let group, _):
      [.writingFrozen(group, frozen: work(of: group).isFrozen)]
    case .writingMadePrivate(let group, _):
      [.writingMadePrivate(group, privately: work(of: group).isPrivate)]
    case .notePrivacyChanged(let changes):
      [
        .notePrivacyChanged(
          changes.map { NotePrivacy(note: $0.note, privacy: notes[$0.note]?.privacy) })
      ]
    case .nudgeSent(let nudge): [.nudgeWithdrawn(nudge.id)]
    case .nudgeWithdrawn(let nudge): nudges[nudge].map { [.nudgeSent($0)] }
    // Whoever has read a line and presses undo means the last note.
    case .nudgeRead: []
    default: nil
    }
  }

  /// The events that put a group back to work as it stood.
  func workingAgain(_ group: GroupID) -> [Event] {
    let work = work(of: group)
    return (work.report.map { [.progressReported(group, $0)] } ?? [])
      + (work.isFrozen ? [.writingFrozen(group, frozen: true)] : [])
      + (work.isPrivate ? [.writingMadePrivate(group, privately: true)] : [])
  }
}
