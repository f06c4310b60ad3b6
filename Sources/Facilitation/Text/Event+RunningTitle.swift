extension Event {
  var plenaryTitle: String {
    switch self {
    case .presenterNamed: "name a presenter"
    case .headlineWritten: "write a headline"
    case .pointsWritten: "write points"
    case .actionAdded(let action): "add action \(action.id)"
    case .actionChanged(let action): "change action \(action.id)"
    case .actionRemoved(let action): "remove action \(action)"
    case .feedbackAdded: "add feedback"
    case .feedbackRemoved: "remove feedback"
    case .resourceAdded(let resource): "add resource \(resource.id)"
    case .resourceRemoved(let resource): "remove resource \(resource)"
    case .statementLabelled(let statement, let label?):
      "label \(statement.title) \(label.rawValue)"
    case .statementLabelled(let statement, nil): "give \(statement.title) the plan's label again"
    default: kind
    }
  }

  var agendaTitle: String {
    switch self {
    case .partAdded(let part): "add part \(part.plan.title.quoted)"
    case .partStarted(let part): "start part \(part)"
    case .partPaused: "pause the clock"
    case .partResumed: "let the clock run on"
    case .partExtended(let part, let seconds):
      "\(seconds < 0 ? "shorten" : "extend") part \(part)"
    case .partFinished(let part): "finish part \(part)"
    case .overrunSpread: "spread the overrun"
    case .signalsSet: "set the bell"
    case .clocksRestored: "set the clocks back"
    default: kind
    }
  }
}
