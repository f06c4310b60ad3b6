extension Event {
  /// What it was, for a person, to stand after "undo": "add note #12".
  public var title: String {
    switch area {
    case .session, .projector: sessionTitle
    case .people, .groups: peopleTitle
    case .charts, .clusters: structureTitle
    case .notes: noteTitle
    case .voting: roundTitle
    case .plenary: plenaryTitle
    case .turns: turnTitle
    case .agenda: agendaTitle
    case .groupWork: groupWorkTitle
    case .undo: kind
    }
  }

  private var sessionTitle: String {
    switch self {
    case .sessionCreated: "make the session"
    case .sessionDescribed: "change the head of the session"
    case .sessionClosed: "close the session"
    case .sessionReopened: "reopen the session"
    case .spotlightMoved: "move the spotlight"
    case .stepsShown: "show another step"
    case .pageTurned: "turn the projector's page"
    case .projectorLit: "light the projector"
    case .entryLost: "a step that was lost"
    default: kind
    }
  }

  private var peopleTitle: String {
    switch self {
    case .personAdded: "add people"
    case .personRemoved(let slot): "remove \(slot.slot)"
    case .personNamed(let slot, _): "name \(slot.slot)"
    case .roleAssigned(let slot, _): "change the role of \(slot.slot)"
    case .presenceMarked(let slot, let present):
      "mark \(slot.slot) \(present ? "present" : "absent")"
    case .peopleMoved(let placements, let seed):
      if let only = placements.first, placements.count == 1 {
        "move \(only.slot.slot)"
      } else {
        seed == nil ? "move people" : "make groups"
      }
    case .groupAdded(let group): "add group \(group.name.quoted)"
    case .groupChanged(let group): "change group \(group.name.quoted)"
    case .groupRemoved(let group): "remove group \(group)"
    default: kind
    }
  }

  private var structureTitle: String {
    switch self {
    case .chartAdded(let chart): "add chart \(chart.title.quoted)"
    case .chartChanged(_, let title, _): "change chart \(title.quoted)"
    case .chartRemoved(let chart): "remove chart \(chart)"
    case .sectionAdded(let section, _): "add section \(section.title.quoted)"
    case .sectionChanged(_, let plan): "change section \(plan.title.quoted)"
    case .sectionRemoved(let section): "remove section \(section)"
    case .clusterAdded(let cluster): "add cluster \(cluster.id)"
    case .clusterRenamed(let cluster, _): "rename cluster \(cluster)"
    case .clusterRemoved(let cluster): "remove cluster \(cluster)"
    case .noteClustered(let note, .some): "cluster note #\(note)"
    case .noteClustered(let note, nil): "take note #\(note) out of its cluster"
    case .noteMerged(let note, let merged): "merge note #\(note) into #\(merged.face)"
    case .noteSplit(let note, let face): "split note #\(note) from #\(face)"
    case .notesKeptApart(let pairs): "keep \(pairs.count == 1 ? "two notes" : "notes") apart"
    case .notesLetTogether: "let notes be merged"
    default: rowTitle
    }
  }

  private var noteTitle: String {
    switch self {
    case .noteAdded(let note, _): "add note #\(note.id)"
    case .noteEdited(let note, _): "edit note #\(note)"
    case .noteMoved(let note, _, _): "move note #\(note)"
    case .noteColoured(let note, let colour): "make note #\(note) \(colour.rawValue)"
    case .noteLabelled(let note, let label): "label note #\(note) \(label.rawValue)"
    case .noteAttributed(let note, _): "say whose note #\(note) is"
    case .noteParked(let note, .some): "park note #\(note)"
    case .noteParked(let note, nil): "unpark note #\(note)"
    case .noteRemoved(let note): "remove note #\(note)"
    case .passageRedacted(let passage): "redact \(passage.title)"
    default: kind
    }
  }
}
