extension Session {
  /// The most prompts of a chart.
  public static let mostPrompts = 30
  /// The most sections of a chart.
  public static let mostSections = 12
  /// The most charts of a session.
  public static let mostCharts = 200

  func decideCharts(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command {
    case .addChart(let title, let owner, let prompts, let sections):
      return try adding(title, owner, prompts ?? [], sections)
    case .changeChart(let id, let title, let prompts):
      return try changing(try requireChart(id), title, prompts)
    case .removeChart(let id):
      let chart = try requireChart(id)
      for section in sections(of: id) { try requireEmpty(section) }
      try requireUnwritten(chart)
      return removing(chart)
    case .addSection(let chart, let section): return try adding(section, to: requireChart(chart))
    case .changeSection(let id, let plan): return try changing(try requireSection(id), to: plan)
    case .removeSection(let id): return try removing(try requireSection(id))
    default: return try decideRows(command, by: actor, at: instant)
    }
  }

  private func adding(
    _ title: String, _ owner: GroupID?, _ prompts: [String], _ sections: [PlanSection]
  ) throws(Refusal) -> [Event] {
    if let owner { _ = try requireGroup(owner) }
    try require(sections.count, in: 1...Session.mostSections, "The number of sections of a chart")
    try require(charts.count + 1, in: 1...Session.mostCharts, "The number of charts")
    let title = try TextRule.title.checked(title, as: "The title of a chart")
    try requireFreeChartTitle(title)
    let plan = PlanChart(
      title: title, owner: .plenary, prompts: try checkedPrompts(prompts),
      sections: try checkedSections(sections))
    var hanging = Hanging(on: self)
    return hanging.chart(plan, owner: owner, title: title, isPlanned: false)
  }

  private func changing(
    _ chart: Chart, _ title: String, _ prompts: [String]
  ) throws(Refusal) -> [Event] {
    let title = try TextRule.title.checked(title, as: "The title of a chart")
    let prompts = try checkedPrompts(prompts)
    try requireFreeChartTitle(title, except: chart.id)
    guard title != chart.title || prompts != chart.prompts else { return [] }
    return [.chartChanged(chart.id, title: title, prompts: prompts)]
  }

  /// The events that take a sheet down, column by column.
  func removing(_ chart: Chart) -> [Event] {
    chart.sections.map { .sectionRemoved($0) } + rows(of: chart.id).map { .rowRemoved($0.id) } + [
      .chartRemoved(chart.id)
    ]
  }

  private func adding(_ plan: PlanSection, to chart: Chart) throws(Refusal) -> [Event] {
    let count = chart.sections.count
    guard !chart.isTable else {
      throw Refusal(.inUse, "\(chart.title.quoted) is a table; notes go on a chart of their own.")
    }
    try require(count + 1, in: 1...Session.mostSections, "The number of sections of a chart")
    let plan = try plan.checked()
    try requireFreeSectionTitle(plan.title, on: chart.id)
    let section = Section(
      id: sections.nextID, chart: chart.id, title: plan.title, kind: plan.kind,
      colour: plan.colour)
    return [.sectionAdded(section, index: count)]
  }

  private func changing(_ section: Section, to plan: PlanSection) throws(Refusal) -> [Event] {
    let plan = try plan.checked()
    try requireFreeSectionTitle(plan.title, on: section.chart, except: section.id)
    return plan == section.asPlanned ? [] : [.sectionChanged(section.id, to: plan)]
  }

  private func removing(_ section: Section) throws(Refusal) -> [Event] {
    try requireEmpty(section)
    guard charts[section.chart]?.sections.count ?? 0 > 1 else {
      throw Refusal(
        .inUse, "\(section.title.quoted) is the chart's last section; remove the chart instead.")
    }
    return [.sectionRemoved(section.id)]
  }
}
