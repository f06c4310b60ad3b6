extension Session {
  func inverseOfNotes(_ event: Event) -> [Event]? {
    switch event {
    case .noteAdded(let note, _): [.noteRemoved(note.id)]
    case .noteEdited(let id, _): notes[id].map { [.noteEdited(id, text: $0.text)] }
    case .noteMoved(let id, _, _):
      notes[id].map { [.noteMoved(id, section: $0.section, index: place(of: $0))] }
    case .noteColoured(let id, _): notes[id].map { [.noteColoured(id, colour: $0.colour)] }
    case .noteLabelled(let id, _): notes[id].map { [.noteLabelled(id, label: $0.label)] }
    case .noteAttributed(let id, _): notes[id].map { [.noteAttributed(id, member: $0.member)] }
    case .noteParked(let id, _): notes[id].map { [.noteParked(id, parking: $0.parking)] }
    case .noteRemoved(let id): notes[id].map { [.noteAdded($0, index: place(of: $0))] }
    default: nil
    }
  }

  func inverseOfClusters(_ event: Event) -> [Event]? {
    switch event {
    case .clusterAdded(let cluster): [.clusterRemoved(cluster.id)]
    case .clusterRenamed(let id, _): clusters[id].map { [.clusterRenamed(id, name: $0.name)] }
    case .clusterRemoved(let id): clusters[id].map { [.clusterAdded($0)] }
    case .noteClustered(let id, _): notes[id].map { [.noteClustered(id, cluster: $0.cluster)] }
    default: inverseOfMerging(event)
    }
  }

  /// The place of a note in its section, counted from 0.
  func place(of note: Note) -> Int {
    sections[note.section]?.notes.lastIndex(of: note.id) ?? 0
  }
}
