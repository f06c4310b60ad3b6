extension Session {
  mutating func evolvePlenary(_ event: Event) {
    switch event {
    case .presenterNamed(let group, let presenter):
      changeReportBack(of: group) { $0.presenter = presenter }
    case .headlineWritten(let group, let headline):
      changeReportBack(of: group) { $0.headline = headline }
    case .pointsWritten(let group, let points): changeReportBack(of: group) { $0.points = points }
    case .actionAdded(let action), .actionChanged(let action): actions[action.id] = action
    case .actionRemoved(let action): actions.remove(action)
    case .feedbackAdded(let feedback): self.feedback[feedback.id] = feedback
    case .feedbackRemoved(let feedback): self.feedback.remove(feedback)
    case .resourceAdded(let resource): resources[resource.id] = resource
    case .resourceRemoved(let resource): resources.remove(resource)
    default: evolveLabels(event)
    }
  }

  /// Keeps no empty report-back, so that taking the first step back leaves what was before.
  mutating func changeReportBack(
    of group: GroupID, _ change: (inout ReportBack) -> Void
  ) {
    var report = reportBacks[group] ?? ReportBack()
    change(&report)
    reportBacks[group] = report == ReportBack() ? nil : report
  }
}
