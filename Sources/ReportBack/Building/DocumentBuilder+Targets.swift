import Facilitation

extension DocumentBuilder {
  /// A target as the audience may see it; nil where it may not know of it.
  func shown(_ target: Target) -> VoteTarget? {
    switch target {
    case .note(let id): shown(id)
    case .cluster(let id): shown(id)
    }
  }

  private func shown(_ id: NoteID) -> VoteTarget? {
    guard let note = session.notes[id] else {
      let number = disclosure.showsTakenDown ? id.number : nil
      return VoteTarget(kind: .note, visibility: .removed, number: number)
    }
    guard disclosure.shows(note) else { return nil }
    return VoteTarget(
      kind: .note, visibility: .shown, number: id.number, text: note.text, label: note.label)
  }

  private func shown(_ id: ClusterID) -> VoteTarget? {
    guard session.clusters[id] != nil else {
      return VoteTarget(kind: .cluster, visibility: .removed)
    }
    return name(of: id).map {
      VoteTarget(kind: .cluster, visibility: .shown, text: $0, label: label(of: id))
    }
  }
}
