/// The charts that are hung in one go: numbers and titles follow those that hang already.
struct Hanging {
  private var nextChart: Int
  private var nextSection: Int
  private var nextRow: Int
  private var titles: Set<String>

  init(on session: Session) {
    nextChart = session.charts.nextID.number
    nextSection = session.sections.nextID.number
    nextRow = session.rows.nextID.number
    titles = Set(session.charts.map(\.title.folded))
  }

  /// The events that hang a sheet of this title, with its columns.
  ///
  /// - Parameter isPlanned: false for a sheet that the room thought of.
  mutating func chart(
    _ plan: PlanChart, owner: GroupID?, title: String, isPlanned: Bool = true
  ) -> [Event] {
    let chart = Chart(
      id: ChartID(nextChart), title: title, owner: owner, prompts: plan.prompts,
      fields: plan.fields, planned: isPlanned ? plan.title : nil)
    nextChart += 1
    titles.insert(title.folded)
    var events: [Event] = [.chartAdded(chart)]
    for (index, column) in plan.sections.enumerated() {
      let section = Section(
        id: SectionID(nextSection), chart: chart.id, title: column.title, kind: column.kind,
        colour: column.colour)
      nextSection += 1
      events.append(.sectionAdded(section, index: index))
    }
    return events + rows(plan, of: chart)
  }

  /// The events that write the first cells of a table's rows.
  private mutating func rows(_ plan: PlanChart, of chart: Chart) -> [Event] {
    let rest = [String](repeating: "", count: max(0, plan.fields.count - 1))
    defer { nextRow += plan.rows.count }
    return plan.rows.enumerated().map { index, first in
      .rowAdded(
        TableRow(id: RowID(nextRow + index), chart: chart.id, cells: [first] + rest, isGiven: true))
    }
  }

  /// The events that hang a group's sheets; titles that are taken get the group's name.
  mutating func charts(of group: Group, as plans: [PlanChart]) -> [Event] {
    var events: [Event] = []
    for plan in plans {
      events += chart(plan, owner: group.id, title: freeTitle(plan.title, of: group.name))
    }
    return events
  }

  /// The events that hang one planned sheet for each of these groups, each titled with its group
  /// where there are several.
  mutating func charts(_ plan: PlanChart, of groups: [Group]) -> [Event] {
    var events: [Event] = []
    for group in groups {
      let title = groups.count > 1 ? "\(plan.title) – \(group.name)" : plan.title
      events += chart(plan, owner: group.id, title: freeTitle(title, of: group.name))
    }
    return events
  }

  /// A title that no chart has: as it is, else with the name of whose chart it is.
  func freeTitle(_ title: String, of owner: String) -> String {
    var candidate = title
    var count = 1
    while titles.contains(candidate.folded) {
      candidate = count == 1 ? "\(title) – \(owner)" : "\(title) – \(owner) \(count)"
      count += 1
    }
    return candidate
  }
}

extension Plan {
  /// The sheets that a group of this name has: its own, and one like each that every group has.
  func charts(ofGroup name: String) -> [PlanChart] {
    charts.filter { chart in
      switch chart.owner {
      case .plenary: false
      case .group(let owner): owner.folded == name.folded
      case .eachGroup: true
      }
    }
  }
}
