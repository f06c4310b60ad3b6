/// What has to be changed in what actors can undo and redo.
struct HistoryPatch: Equatable, Codable, Sendable {
  /// The actors whose history is new or changed.
  var set: [Actor: Change] = [:]
  /// The actors who have none any more.
  var removed: Set<Actor> = []

  /// What has to be changed for one actor.
  struct Change: Equatable, Codable, Sendable {
    var undoable: ListPatch<History.Step>
    var redoable: ListPatch<History.Step>
    var final: History.Final?
  }

  /// The difference; nil where there is none.
  init?(from old: [Actor: History], to new: [Actor: History]) {
    for (actor, history) in new where old[actor] != history {
      let before = old[actor] ?? History()
      set[actor] = Change(
        undoable: ListPatch(from: before.undoable, to: history.undoable),
        redoable: ListPatch(from: before.redoable, to: history.redoable), final: history.final)
    }
    removed = Set(old.keys.filter { new[$0] == nil })
    if set.isEmpty, removed.isEmpty { return nil }
  }
}

extension [Actor: History] {
  /// Makes the change.
  mutating func apply(_ patch: HistoryPatch?) {
    guard let patch else { return }
    for actor in patch.removed { self[actor] = nil }
    for (actor, change) in patch.set {
      let before = self[actor] ?? History()
      var history = History()
      history.undoable = History.Steps(change.undoable.applied(to: before.undoable))
      history.redoable = History.Steps(change.redoable.applied(to: before.redoable))
      history.final = change.final
      self[actor] = history
    }
  }
}
