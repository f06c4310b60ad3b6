extension Event {
  /// The event with everything rewritten that a person typed.
  func rewritten(_ by: Rewriting) -> Event {
    switch area {
    case .session, .people, .groups: rewrittenRoom(by)
    case .charts, .notes, .clusters: rewrittenCharts(by)
    case .voting: rewrittenVoting(by)
    case .plenary: rewrittenPlenary(by)
    case .groupWork, .projector, .turns, .undo, .agenda: rewrittenRunning(by)
    }
  }

  private func rewrittenRoom(_ by: Rewriting) -> Event {
    switch self {
    case .sessionCreated(let plan, let details):
      .sessionCreated(plan: plan.rewritten(by), details: details.rewritten(by))
    case .sessionDescribed(let details): .sessionDescribed(details.rewritten(by))
    case .personAdded(let person): .personAdded(person.rewritten(by))
    case .personNamed(let slot, let name): .personNamed(slot, name: by.name(name))
    case .groupAdded(let group): .groupAdded(group.rewritten(by))
    case .groupChanged(let group): .groupChanged(group.rewritten(by))
    default: self
    }
  }

  private func rewrittenCharts(_ by: Rewriting) -> Event {
    switch self {
    case .chartAdded(let chart): .chartAdded(chart.rewritten(by))
    case .chartChanged(let chart, let title, let prompts):
      .chartChanged(chart, title: by.text(title), prompts: prompts.map(by.text))
    case .sectionAdded(let section, let index): .sectionAdded(section.rewritten(by), index: index)
    case .sectionChanged(let section, let plan): .sectionChanged(section, to: plan.rewritten(by))
    case .rowAdded(let row): .rowAdded(row.rewritten(by))
    case .rowFilled(let row, let cells): .rowFilled(row, cells: cells.map { $0.rewritten(by) })
    case .rowDropped(let row, let reason): .rowDropped(row, reason: reason.map(by.text))
    case .noteAdded(let note, let index): .noteAdded(note.rewritten(by), index: index)
    case .noteEdited(let note, let text): .noteEdited(note, text: by.text(text))
    case .noteParked(let note, let parking): .noteParked(note, parking: parking?.rewritten(by))
    case .clusterAdded(let cluster): .clusterAdded(cluster.rewritten(by))
    case .clusterRenamed(let cluster, let name): .clusterRenamed(cluster, name: by.text(name))
    default: self
    }
  }

  private func rewrittenVoting(_ by: Rewriting) -> Event {
    switch self {
    case .roundDrafted(let round, let rules): .roundDrafted(round, rules: rules.rewritten(by))
    case .roundAmended(let round, let rules): .roundAmended(round, rules: rules.rewritten(by))
    case .roundOpened(let round, let targets, let rules):
      .roundOpened(round, targets: targets, rules: rules.rewritten(by))
    case .roundUnopened(let round, let rules): .roundUnopened(round, rules: rules.rewritten(by))
    case .roundVoided(let round, let reason): .roundVoided(round, reason: by.text(reason))
    case .tieSettled(let round, let settlement):
      .tieSettled(round, settlement: settlement?.rewritten(by))
    default: self
    }
  }

  private func rewrittenPlenary(_ by: Rewriting) -> Event {
    switch self {
    case .presenterNamed(let group, let presenter):
      .presenterNamed(group, presenter: by.person(presenter))
    case .headlineWritten(let group, let headline):
      .headlineWritten(group, headline: by.text(headline))
    case .pointsWritten(let group, let points):
      .pointsWritten(group, points: points.map { $0.rewritten(by) })
    case .actionAdded(let action): .actionAdded(action.rewritten(by))
    case .actionChanged(let action): .actionChanged(action.rewritten(by))
    case .feedbackAdded(let item): .feedbackAdded(item.rewritten(by))
    case .resourceAdded(let resource): .resourceAdded(resource.rewritten(by))
    default: self
    }
  }

  private func rewrittenRunning(_ by: Rewriting) -> Event {
    switch self {
    case .partAdded(let part): .partAdded(part.rewritten(by))
    case .nudgeSent(let nudge): .nudgeSent(nudge.rewritten(by))
    case .nudgeRead(let nudge, let actor): .nudgeRead(nudge, by: by.actor(actor))
    case .spotlightMoved(let spotlight): .spotlightMoved(spotlight.rewritten(by))
    case .turnsRestored(let queue, let projector):
      .turnsRestored(queue, projector: projector?.rewritten(by))
    case .undone(let command): .undone(by.command(command))
    case .redone(let command): .redone(by.command(command))
    default: self
    }
  }
}
