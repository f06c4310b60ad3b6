extension Session {
  func inverseOfMerging(_ event: Event) -> [Event]? {
    switch event {
    case .noteMerged(let id, let merged): [.noteSplit(id, from: merged.face)]
    case .noteSplit(let id, _): notes[id]?.merged.map { [.noteMerged(id, $0)] }
    case .notesKeptApart(let pairs): [.notesLetTogether(pairs)]
    case .notesLetTogether(let pairs): [.notesKeptApart(pairs)]
    default: nil
    }
  }

  func admitMerging(_ event: Event) throws(Refusal) {
    switch event {
    case .noteMerged(let id, let merged):
      let note = try requireHanging(id)
      try requireMergeable(note)
      try requireFitting(note, merged)
      try requireNoVote(on: try requireNote(merged.face))
    case .noteSplit(let id, _): try requireNoVote(on: try requireNote(id))
    default: return
    }
  }
}
