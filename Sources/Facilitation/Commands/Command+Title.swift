extension Command {
  /// What it asks for, to stand after "you can": "edit note #12".
  public var title: String {
    switch area {
    case .session: sessionTitle
    case .people, .groups: peopleTitle
    case .charts, .clusters: structureTitle
    case .notes: noteTitle
    case .voting: votingTitle
    case .plenary: plenaryTitle
    case .turns: turnTitle
    case .groupWork: groupWorkTitle
    case .agenda, .projector, .undo: runningTitle
    }
  }

  private var sessionTitle: String {
    switch self {
    case .createSession: "make the session"
    case .describeSession: "change the head of the session"
    case .closeSession: "close the session"
    case .reopenSession: "reopen the session"
    default: kind
    }
  }

  private var peopleTitle: String {
    switch self {
    case .addPeople: "add people"
    case .namePerson(let slot, _): "name \(slot.slot)"
    case .assignRole(let slot, _): "change the role of \(slot.slot)"
    case .markPresence(let slot, let present): "mark \(slot.slot) \(present ? "present" : "absent")"
    case .removePerson(let slot): "remove \(slot.slot)"
    case .movePerson(let slot, _): "move \(slot.slot)"
    case .formGroups: "make groups"
    case .addGroup(let name, _, _): "add group \(name.quoted)"
    case .changeGroup(_, let name, _, _): "change group \(name.quoted)"
    case .removeGroup(let group): "remove group \(group)"
    default: kind
    }
  }

  private var structureTitle: String {
    switch self {
    case .addChart(let title, _, _, _): "add chart \(title.quoted)"
    case .changeChart(_, let title, _): "change chart \(title.quoted)"
    case .removeChart(let chart): "remove chart \(chart)"
    case .addSection(_, let section): "add section \(section.title.quoted)"
    case .changeSection(_, let section): "change section \(section.title.quoted)"
    case .removeSection(let section): "remove section \(section)"
    case .addCluster(let name, _): "add cluster \(name.quoted)"
    case .renameCluster(_, let name): "rename cluster \(name.quoted)"
    case .clusterNotes: "cluster notes"
    case .removeCluster(let cluster): "remove cluster \(cluster)"
    case .mergeNotes(_, let face): "merge notes into #\(face)"
    case .splitNote(let note): "split note #\(note)"
    case .keepApart: "keep notes apart"
    default: rowTitle
    }
  }

  private var noteTitle: String {
    switch self {
    case .addNote: "add a note"
    case .addNotes(let notes): "add \(notes.count.counted("note"))"
    case .editNote(let note, _): "edit note #\(note)"
    case .moveNote(let note, _, _): "move note #\(note)"
    case .colourNote(let note, let colour): "make note #\(note) \(colour.rawValue)"
    case .labelNote(let note, let label): "label note #\(note) \(label.rawValue)"
    case .attributeNote(let note, _): "say whose note #\(note) is"
    case .removeNote(let note): "remove note #\(note)"
    case .redact: "take words out for good"
    case .parkNote(let note, _): "park note #\(note)"
    case .unparkNote(let note): "unpark note #\(note)"
    default: kind
    }
  }

  private var votingTitle: String {
    switch self {
    case .draftRound: "draft a round"
    case .amendRound(let round, _): "change round \(round)"
    case .removeRound(let round): "remove round \(round)"
    case .openRound(let round): "open round \(round)"
    case .closeRound(let round): "close round \(round)"
    case .reopenRound(let round): "reopen round \(round)"
    case .revealRound(let round): "reveal round \(round)"
    case .voidRound(let round, _): "void round \(round)"
    case .castBallot(_, let slot, _): "hand in the ballot of \(slot.slot)"
    case .withdrawBallot(_, let slot): "withdraw the ballot of \(slot.slot)"
    case .castTally(_, let group, _): "hand in the tally of group \(group)"
    case .withdrawTally(_, let group): "withdraw the tally of group \(group)"
    case .settleTie: "settle a tie"
    default: kind
    }
  }
}
