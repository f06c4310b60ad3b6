extension Session {
  /// Takes every step that mentions such an event out of the histories of all actors, and every
  /// trace of who made the change.
  ///
  /// For what must be forgotten, such as who cast what in an anonymous round.
  mutating func purgeHistories(where mentions: (Event) -> Bool) {
    for actor in histories.keys {
      histories[actor]?.undoable.removeAll { $0.inverse.contains(where: mentions) }
      histories[actor]?.redoable.removeAll { $0.inverse.contains(where: mentions) }
    }
    pruneTouches()
  }
}
