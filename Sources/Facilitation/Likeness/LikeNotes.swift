extension Session {
  /// The notes that read nearly alike, across all charts: families of two or more, to be merged,
  /// clustered or kept apart.
  ///
  /// Merged, parked and private notes are left out, and those that are kept apart are in no family together.
  /// Families come by their first numbers, and each is in the order of its numbers.
  public func likeNotes() -> [[NoteID]] {
    let candidates = notes.filter { $0.merged == nil && $0.parking == nil && $0.privacy == nil }
    let apart = Set(keptApart)
    let families = TextLikeness.families(among: candidates.map(\.text)) { one, other in
      !apart.isEmpty && apart.contains(NotePair(candidates[one].id, candidates[other].id))
    }
    return families.map { $0.map { candidates[$0].id } }
  }
}
