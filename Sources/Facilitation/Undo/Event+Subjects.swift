extension Event {
  /// What the event changes; empty for marks that change nothing.
  var subjects: [Subject] {
    switch area {
    case .session, .projector: sessionSubjects
    case .people: peopleSubjects
    case .groups, .charts, .clusters: structureSubjects
    case .notes: noteSubjects
    case .voting: votingSubjects
    case .plenary: plenarySubjects
    case .turns: [Subject(kind: .turns)]
    case .agenda: agendaSubjects
    case .groupWork: groupWorkSubjects
    case .undo: []
    }
  }

  private var sessionSubjects: [Subject] {
    switch self {
    case .sessionDescribed: [Subject(kind: .details)]
    case .sessionClosed, .sessionReopened: [Subject(kind: .closing)]
    default: []
    }
  }

  private var agendaSubjects: [Subject] {
    if case .signalsSet = self { [Subject(kind: .signals)] } else { [Subject(kind: .agenda)] }
  }

  private var groupWorkSubjects: [Subject] {
    switch self {
    case .progressReported(let group, _): [.group(group, .progress)]
    case .writingFrozen(let group, _): [.group(group, .writing)]
    case .writingMadePrivate(let group, _): [.group(group, .privacy)]
    case .notePrivacyChanged(let changes): changes.map { .note($0.note, .privacy) }
    case .nudgeSent(let nudge): [Subject(kind: .nudge, number: nudge.id.number)]
    case .nudgeWithdrawn(let nudge): [Subject(kind: .nudge, number: nudge.number)]
    default: []
    }
  }

  private var peopleSubjects: [Subject] {
    switch self {
    case .personAdded(let person): [.person(person.id)]
    case .personRemoved(let slot): [.person(slot)]
    case .personNamed(let slot, _): [.person(slot, .name)]
    case .roleAssigned(let slot, _): [.person(slot, .role)]
    case .presenceMarked(let slot, _): [.person(slot, .presence)]
    case .peopleMoved(let placements, _): placements.map { .person($0.slot, .group) }
    default: []
    }
  }

  private var structureSubjects: [Subject] {
    switch self {
    case .groupAdded(let group): [.group(group.id)]
    case .groupChanged(let group): [.group(group.id, .name)]
    case .groupRemoved(let group): [.group(group)]
    case .chartAdded(let chart): [.chart(chart.id)]
    case .chartChanged(let chart, _, _): [.chart(chart, .name)]
    case .chartRemoved(let chart): [.chart(chart)]
    case .sectionAdded(let section, _): [.section(section.id)]
    case .sectionChanged(let section, _): [.section(section, .name)]
    case .sectionRemoved(let section): [.section(section)]
    case .rowAdded(let row): [.row(row.id)]
    case .rowFilled(let row, _): [.row(row, .text)]
    case .rowDropped(let row, _): [.row(row, .state)]
    case .rowRemoved(let row): [.row(row)]
    case .clusterAdded(let cluster): [.cluster(cluster.id)]
    case .clusterRenamed(let cluster, _): [.cluster(cluster, .name)]
    case .clusterRemoved(let cluster): [.cluster(cluster)]
    case .noteClustered(let note, _): [.note(note, .cluster)]
    case .noteMerged(let note, let merged): mergeSubjects(note, merged.face)
    case .noteSplit(let note, let face): mergeSubjects(note, face)
    case .notesKeptApart(let pairs), .notesLetTogether(let pairs): pairs.map { .pair($0) }
    default: []
    }
  }

  /// A step that clustered or parked either note would no longer fit if it were taken back.
  private func mergeSubjects(_ note: NoteID, _ face: NoteID) -> [Subject] {
    [.merging, .place, .parking, .cluster].map { .note(note, $0) }
      + [.merging, .cluster].map { .note(face, $0) }
  }

  private var noteSubjects: [Subject] {
    switch self {
    case .noteAdded(let note, _): [.note(note.id)]
    case .noteRemoved(let note): [.note(note)]
    case .noteEdited(let note, _): [.note(note, .text)]
    case .noteMoved(let note, _, _): [.note(note, .place)]
    case .noteColoured(let note, _): [.note(note, .colour)]
    case .noteLabelled(let note, _): [.note(note, .label)]
    case .noteAttributed(let note, _): [.note(note, .member)]
    case .noteParked(let note, _): [.note(note, .parking)]
    case .passageRedacted(let passage): passage.subjects
    default: []
    }
  }

  private var votingSubjects: [Subject] {
    switch self {
    case .roundDrafted(let round, _), .roundRemoved(let round): [.round(round)]
    case .roundAmended(let round, _): [.round(round, .rules)]
    case .roundOpened(let round, _, _), .roundUnopened(let round, _), .roundClosed(let round),
      .roundReopened(let round), .roundRevealed(let round, _), .roundVoided(let round, _),
      .roundRestored(let round, _):
      [.round(round, .state)]
    case .tieSettled(let round, _): [.round(round, .tie)]
    case .ballotCast(let round, let slot, _), .ballotWithdrawn(let round, let slot):
      [.ballot(round, slot)]
    case .tallyCast(let round, let group, _), .tallyWithdrawn(let round, let group):
      [.tally(round, group)]
    case .dotsReturned(let round, _, let slots, let groups):
      slots.map { .ballot(round, $0) } + groups.map { .tally(round, $0) }
    case .dotsRestored(let round, _, let ballots, let tallies):
      ballots.keys.sorted().map { .ballot(round, $0) }
        + tallies.keys.sorted().map { .tally(round, $0) }
    default: []
    }
  }

  private var plenarySubjects: [Subject] {
    switch self {
    case .presenterNamed(let group, _): [.reportBack(group, .presenter)]
    case .headlineWritten(let group, _): [.reportBack(group, .headline)]
    case .pointsWritten(let group, _): [.reportBack(group, .points)]
    case .actionAdded(let action), .actionChanged(let action):
      [Subject(kind: .action, number: action.id.number)]
    case .actionRemoved(let action): [Subject(kind: .action, number: action.number)]
    case .feedbackAdded(let item): [Subject(kind: .feedback, number: item.id.number)]
    case .feedbackRemoved(let item): [Subject(kind: .feedback, number: item.number)]
    case .resourceAdded(let item): [Subject(kind: .resource, number: item.id.number)]
    case .resourceRemoved(let item): [Subject(kind: .resource, number: item.number)]
    case .statementLabelled(let statement, _): [statement.subject]
    default: []
    }
  }
}
