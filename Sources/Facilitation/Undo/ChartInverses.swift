extension Session {
  func inverseOfCharts(_ event: Event) -> [Event]? {
    switch event {
    case .chartAdded(let chart): return [.chartRemoved(chart.id)]
    case .chartChanged(let id, _, _):
      return charts[id].map { [.chartChanged(id, title: $0.title, prompts: $0.prompts)] }
    case .chartRemoved(let id): return charts[id].map(hangingAgain)
    case .sectionAdded(let section, _): return [.sectionRemoved(section.id)]
    case .sectionChanged(let id, _):
      return sections[id].map { [.sectionChanged(id, to: $0.asPlanned)] }
    case .sectionRemoved(let id):
      guard let section = sections[id] else { return nil }
      let place = charts[section.chart]?.sections.firstIndex(of: id)
      return [.sectionAdded(section, index: place ?? 0)]
    default: return inverseOfRows(event)
    }
  }

  private func hangingAgain(_ chart: Chart) -> [Event] {
    let columns = sections(of: chart.id).enumerated()
    return [.chartAdded(chart)] + columns.map { .sectionAdded($0.element, index: $0.offset) }
      + rows(of: chart.id).map { .rowAdded($0) }
  }
}

extension Section {
  /// What of it can be changed.
  var asPlanned: PlanSection { PlanSection(title: title, kind: kind, colour: colour) }
}
