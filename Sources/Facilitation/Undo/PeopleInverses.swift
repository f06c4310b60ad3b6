extension Session {
  func inverseOfPeople(_ event: Event) -> [Event]? {
    switch event {
    case .personAdded(let person): return [.personRemoved(person.id)]
    case .personRemoved(let slot): return participants[slot].map { [.personAdded($0)] }
    case .personNamed(let slot, _):
      return participants[slot].map { [.personNamed(slot, name: $0.name)] }
    case .roleAssigned(let slot, _):
      return participants[slot].map { [.roleAssigned(slot, role: $0.role)] }
    case .presenceMarked(let slot, _):
      return participants[slot].map { [.presenceMarked(slot, present: $0.present)] }
    case .peopleMoved(let placements, _):
      let before = placements.compactMap { placement in
        participants[placement.slot].map { Placement(slot: $0.id, group: $0.group) }
      }
      return [.peopleMoved(before, seed: nil)]
    default: return nil
    }
  }

  func inverseOfGroups(_ event: Event) -> [Event]? {
    switch event {
    case .groupAdded(let group): return [.groupRemoved(group.id)]
    case .groupChanged(let group): return groups[group.id].map { [.groupChanged($0)] }
    case .groupRemoved(let id):
      guard let group = groups[id] else { return nil }
      return [.groupAdded(group)] + sayingAgain(reportBacks[id] ?? ReportBack(), of: id)
        + workingAgain(id)
    default: return nil
    }
  }

  private func sayingAgain(_ report: ReportBack, of group: GroupID) -> [Event] {
    var events: [Event] = []
    if !report.presenter.isEmpty {
      events.append(.presenterNamed(group, presenter: report.presenter))
    }
    if !report.headline.isEmpty {
      events.append(.headlineWritten(group, headline: report.headline))
    }
    if let label = report.headlineLabel {
      events.append(.statementLabelled(.headline(group: group), label: label))
    }
    if !report.points.isEmpty { events.append(.pointsWritten(group, points: report.points)) }
    return events
  }
}
