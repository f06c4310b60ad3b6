extension Session {
  mutating func evolveLabels(_ event: Event) {
    guard case .statementLabelled(let statement, let label) = event else { return }
    switch statement {
    case .headline(let group): changeReportBack(of: group) { $0.headlineLabel = label }
    case .point(let group, let number):
      changeReportBack(of: group) { report in
        guard report.points.indices.contains(number - 1) else { return }
        report.points[number - 1].label = label
      }
    case .action(let action): actions.update(action) { $0.label = label }
    case .parking(let note): notes.update(note) { $0.parking?.label = label }
    case .reason(let round): rounds.update(round) { $0.reasonLabel = label }
    case .feedback(let item): feedback.update(item) { $0.label = label }
    case .resource(let resource): resources.update(resource) { $0.label = label }
    case .row(let row): rows.update(row) { $0.label = label }
    }
  }
}
