extension Session {
  mutating func evolveCharts(_ event: Event) {
    switch event {
    case .chartAdded(let chart): hang(chart)
    case .chartChanged(let chart, let title, let prompts):
      charts.update(chart) {
        $0.title = title
        $0.prompts = prompts
      }
    case .chartRemoved(let chart):
      for section in charts[chart]?.sections ?? [] { sections.remove(section) }
      for row in rows(of: chart) { rows.remove(row.id) }
      charts.remove(chart)
    case .sectionAdded(let section, let index): add(section, at: index)
    case .sectionChanged(let section, let plan):
      sections.update(section) {
        $0.title = plan.title
        $0.kind = plan.kind
        $0.colour = plan.colour
      }
    case .sectionRemoved(let section): removeSection(section)
    default: evolveRows(event)
    }
  }

  private mutating func hang(_ chart: Chart) {
    guard charts[chart.id] == nil else { return }
    var chart = chart
    chart.sections = []
    charts[chart.id] = chart
  }

  private mutating func add(_ section: Section, at index: Int) {
    guard sections[section.id] == nil, charts[section.chart] != nil else { return }
    var section = section
    section.notes = []
    sections[section.id] = section
    charts.update(section.chart) { $0.sections.insert(section.id, nearest: index) }
  }

  private mutating func removeSection(_ id: SectionID) {
    guard let section = sections[id] else { return }
    charts.update(section.chart) { $0.sections.removeAll { $0 == id } }
    sections.remove(id)
  }
}

extension Array {
  /// Puts an element in at an index, or at the nearest end where there is no such place.
  mutating func insert(_ element: Element, nearest index: Int) {
    insert(element, at: Swift.min(Swift.max(index, 0), count))
  }
}
