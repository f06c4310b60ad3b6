extension Session {
  /// Takes what was typed in a passage out of the session and out of everything that could be undone.
  mutating func redact(_ passage: Passage) {
    switch passage {
    case .note(let id): notes.update(id) { $0 = $0.redacted }
    case .row(let id): rows.update(id) { $0 = $0.redacted }
    case .cluster(let id): clusters.update(id) { $0 = $0.redacted }
    case .reason(let id): rounds.update(id) { $0 = $0.redacted }
    case .person(let slot): participants.update(slot) { $0 = $0.redacted }
    case .action(let id): actions.update(id) { $0 = $0.redacted }
    case .feedback(let id): feedback.update(id) { $0 = $0.redacted }
    case .resource(let id): resources.update(id) { $0 = $0.redacted }
    case .headline(let group):
      changeReportBack(of: group) { $0.headline = Redacted.inPlace(of: $0.headline) }
    case .presenter(let group):
      changeReportBack(of: group) { $0.presenter = Redacted.inPlace(of: $0.presenter) }
    case .point(let group, let number):
      changeReportBack(of: group) { $0.points = $0.points.redacted(at: number) }
    }
    for actor in histories.keys {
      histories[actor]?.undoable.redact(passage)
      histories[actor]?.redoable.redact(passage)
    }
  }
}

extension History.Steps {
  fileprivate mutating func redact(_ passage: Passage) {
    self = Self(
      map { step in
        History.Step(
          command: step.command, revision: step.revision, title: step.title,
          inverse: step.inverse.map { $0.redacting(passage) }, changed: step.changed)
      })
  }
}
