// What must hold for a step to be taken back, or done again, on a session that has gone on since.

extension Session {
  /// Checks that the events of a step, one after the other, leave the session whole.
  func admit(_ events: [Event], by actor: Actor) throws(Refusal) {
    var session = self
    let entry = Entry(
      revision: revision, command: "", at: createdAt ?? Instant(milliseconds: 0), actor: actor,
      events: events)
    for event in events {
      try session.admit(event, by: actor)
      session.apply(event, in: entry)
    }
  }

  private func admit(_ event: Event, by actor: Actor) throws(Refusal) {
    switch event.area {
    case .people: try admitPeople(event)
    case .groups: try admitGroups(event)
    case .charts: try admitCharts(event, by: actor)
    case .notes: try admitNotes(event, by: actor)
    case .clusters: try admitClusters(event, by: actor)
    case .voting: try admitVoting(event)
    case .agenda: try admitAgenda(event)
    case .groupWork: try admitGroupWork(event)
    case .session, .plenary, .turns, .projector, .undo: return
    }
  }

  private func admitPeople(_ event: Event) throws(Refusal) {
    switch event {
    case .personRemoved(let slot): try requireUnused(try requirePerson(slot))
    case .personAdded(let person):
      if let group = person.group { try requireRoom(in: group, for: [person.id]) }
    case .roleAssigned(let slot, let role): try requireFree(try requirePerson(slot), for: role)
    case .peopleMoved(let placements, _): try requireRoom(for: placements)
    default: return
    }
  }

  private func admitGroups(_ event: Event) throws(Refusal) {
    switch event {
    case .groupAdded(let group): try requireFreeGroupName(group.name, except: group.id)
    case .groupChanged(let group):
      try requireFreeGroupName(group.name, except: group.id)
      try requireCap(group.cap, holds: group.id)
    case .groupRemoved(let group): try requireDeserted(try requireGroup(group))
    default: return
    }
  }

  private func admitCharts(_ event: Event, by actor: Actor) throws(Refusal) {
    switch event {
    case .chartAdded(let chart):
      if let owner = chart.owner { _ = try requireGroup(owner) }
      try requireFreeChartTitle(chart.title, except: chart.id)
    case .chartChanged(let chart, let title, _):
      try requireFreeChartTitle(title, except: chart)
    case .chartRemoved(let chart): try requireBare(try requireChart(chart))
    case .sectionAdded(let section, _):
      _ = try requireChart(section.chart)
      try requireFreeSectionTitle(section.title, on: section.chart, except: section.id)
    case .sectionChanged(let section, let plan):
      let chart = try requireSection(section).chart
      try requireFreeSectionTitle(plan.title, on: chart, except: section)
    case .sectionRemoved(let section): try requireEmpty(try requireSection(section))
    default: try admitRows(event, by: actor)
    }
  }

  private func admitNotes(_ event: Event, by actor: Actor) throws(Refusal) {
    switch event {
    case .noteAdded(let note, _):
      try requireWritable(note.section, by: actor)
      if let cluster = note.cluster { _ = try requireCluster(cluster) }
      if let merged = note.merged { try requireFitting(note, merged) }
    case .noteMoved(let note, let section, _):
      try requireHanging(note)
      try requireWritable(note, by: actor)
      try requireWritable(section, by: actor)
    case .noteRemoved(let note):
      try requireWritable(note, by: actor)
      try requireNoDots(on: .note(note))
    case .noteEdited(let note, _), .noteColoured(let note, _), .noteLabelled(let note, _),
      .noteAttributed(let note, _), .noteParked(let note, _):
      try requireWritable(note, by: actor)
    default: return
    }
  }

  private func admitClusters(_ event: Event, by actor: Actor) throws(Refusal) {
    switch event {
    case .clusterAdded(let cluster):
      try requireFreeClusterName(cluster.name, except: cluster.id)
    case .clusterRenamed(let cluster, let name):
      try requireFreeClusterName(name, except: cluster)
    case .clusterRemoved(let cluster):
      try requireEmpty(try requireCluster(cluster))
      try requireNoDots(on: .cluster(cluster))
    case .noteClustered(let note, let cluster):
      // A merged note goes where its face goes, whoever may write on the chart where it hung.
      if try requireNote(note).merged == nil { try requireWritable(note, by: actor) }
      if let cluster { _ = try requireCluster(cluster) }
    default: try admitMerging(event)
    }
  }

  /// Refuses to take away by undo what has dots on it: removing it gives them back.
  func requireNoDots(on target: Target) throws(Refusal) {
    guard dotsReturnedEvents(removing: target).isEmpty else {
      throw Refusal(
        .inUse, "It is up for a vote; remove it instead, so that its dots are given back.")
    }
  }
}
