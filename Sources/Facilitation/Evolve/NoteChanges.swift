extension Session {
  mutating func evolveNotes(_ event: Event) {
    switch event {
    case .noteAdded(let note, let index): stick(note, at: index)
    case .noteEdited(let note, let text): notes.update(note) { $0.text = text }
    case .noteMoved(let note, let section, let index): move(note, to: section, at: index)
    case .noteColoured(let note, let colour): notes.update(note) { $0.colour = colour }
    case .noteLabelled(let note, let label): notes.update(note) { $0.label = label }
    case .noteAttributed(let note, let member): notes.update(note) { $0.member = member }
    case .noteParked(let note, let parking): notes.update(note) { $0.parking = parking }
    case .noteRemoved(let note): takeDown(note)
    case .passageRedacted(let passage): redact(passage)
    default: break
    }
  }

  mutating func evolveClusters(_ event: Event) {
    switch event {
    case .clusterAdded(let cluster): clusters[cluster.id] = cluster
    case .clusterRenamed(let cluster, let name): clusters.update(cluster) { $0.name = name }
    case .clusterRemoved(let cluster): clusters.remove(cluster)
    case .noteClustered(let note, let cluster): notes.update(note) { $0.cluster = cluster }
    default: evolveMerging(event)
    }
  }

  private mutating func stick(_ note: Note, at index: Int) {
    guard notes[note.id] == nil, sections[note.section] != nil else { return }
    notes[note.id] = note
    if let face = note.merged?.face { return join(note.id, to: face) }
    sections.update(note.section) { $0.notes.insert(note.id, nearest: index) }
  }

  private mutating func move(_ id: NoteID, to section: SectionID, at index: Int) {
    guard let note = notes[id], note.merged == nil, sections[section] != nil else { return }
    unstick(id, from: note.section)
    notes.update(id) { $0.section = section }
    sections.update(section) { $0.notes.insert(id, nearest: index) }
  }

  private mutating func takeDown(_ id: NoteID) {
    guard let note = notes[id] else { return }
    for twin in note.twins { split(twin) }
    if let face = note.merged?.face { leave(id, from: face) }
    unstick(id, from: note.section)
    notes.remove(id)
  }

  mutating func unstick(_ note: NoteID, from section: SectionID) {
    sections.update(section) { section in
      // From the end, because it is the latest notes that are mostly moved and taken down.
      guard let place = section.notes.lastIndex(of: note) else { return }
      section.notes.remove(at: place)
    }
  }
}
