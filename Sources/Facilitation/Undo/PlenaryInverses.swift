extension Session {
  func inverseOfPlenary(_ event: Event) -> [Event]? {
    switch event {
    case .presenterNamed(let group, _):
      [.presenterNamed(group, presenter: reportBacks[group]?.presenter ?? "")]
    case .headlineWritten(let group, _):
      [.headlineWritten(group, headline: reportBacks[group]?.headline ?? "")]
    case .pointsWritten(let group, _):
      [.pointsWritten(group, points: reportBacks[group]?.points ?? [])]
    case .actionAdded(let action): [.actionRemoved(action.id)]
    case .actionChanged(let action): actions[action.id].map { [.actionChanged($0)] }
    case .actionRemoved(let id): actions[id].map { [.actionAdded($0)] }
    case .feedbackAdded(let item): [.feedbackRemoved(item.id)]
    case .feedbackRemoved(let id): feedback[id].map { [.feedbackAdded($0)] }
    case .resourceAdded(let resource): [.resourceRemoved(resource.id)]
    case .resourceRemoved(let id): resources[id].map { [.resourceAdded($0)] }
    case .statementLabelled(let statement, _):
      ownLabel(of: statement).map { [.statementLabelled(statement, label: $0)] } ?? []
    default: nil
    }
  }
}
