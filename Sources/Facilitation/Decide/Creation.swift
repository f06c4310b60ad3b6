extension Session {
  /// The events that make a session: its head, its people, and what its plan prepares.
  func creating(_ setup: SessionSetup) throws(Refusal) -> [Event] {
    let plan = try setup.plan.checked()
    let details = try setup.details.checked()
    try require(setup.people, in: 0...Session.mostPeople, "The number of people")
    let groups = try PlannedGroup.all(of: plan, count: setup.groups)
    var making = Making(plan: plan, groups: groups)
    var events: [Event] = [.sessionCreated(plan: plan, details: details)]
    events += (0..<setup.people).map { .personAdded(Participant(id: ParticipantID($0 + 1))) }
    events += groups.map { .groupAdded($0.group) }
    events += making.charts()
    events += making.parts()
    events += making.rounds()
    if let seed = setup.seed, setup.people > 0, !groups.isEmpty {
      let people = (1...setup.people).map { ParticipantID($0) }
      let placements = try deal(people, into: groups.map(\.group), seed: seed)
      events.append(.peopleMoved(placements, seed: seed))
    }
    return events
  }
}

/// A group to be made, and the planned one that it is like.
struct PlannedGroup {
  /// The group.
  var group: Group
  /// The name in the plan; nil where the plan has no groups.
  var original: String?

  /// As many groups as are asked for: the plan's as they are where they suffice, else taken in
  /// turns and numbered.
  static func all(of plan: Plan, count: Int?) throws(Refusal) -> [PlannedGroup] {
    let count = count ?? plan.groups.count
    try require(count, in: 0...Session.mostGroups, "The number of groups")
    guard !plan.groups.isEmpty else {
      return (0..<count).map { index in
        PlannedGroup(group: Group(id: GroupID(index + 1), name: "Group \(index + 1)"))
      }
    }
    let numbered = count > plan.groups.count
    return (0..<count).map { index in
      let (turn, place) = index.quotientAndRemainder(dividingBy: plan.groups.count)
      let planned = plan.groups[place]
      let name = numbered ? "\(planned.name) \(turn + 1)" : planned.name
      let group = Group(
        id: GroupID(index + 1), name: name, purpose: planned.purpose, cap: planned.cap)
      return PlannedGroup(group: group, original: planned.name)
    }
  }
}

/// Makes what a plan prepares, keeping track of which sheets came of which planned one.
struct Making {
  private let plan: Plan
  private let groups: [PlannedGroup]
  private var hanging: Hanging
  private var hung: [String: [ChartID]] = [:]
  private var columns: [(chart: ChartID, id: SectionID, title: String)] = []

  init(plan: Plan, groups: [PlannedGroup]) {
    self.plan = plan
    self.groups = groups
    hanging = Hanging(on: Session(plan: plan))
  }

  /// The events that hang the planned sheets, in the order of the plan.
  mutating func charts() -> [Event] {
    var events: [Event] = []
    for planned in plan.charts {
      let owners = groups.filter { $0.has(planned) }
      let made =
        planned.owner == .plenary
        ? hanging.chart(
          planned, owner: nil, title: hanging.freeTitle(planned.title, of: "Plenary"))
        : hanging.charts(planned, of: owners.map(\.group))
      keepTrack(of: made, of: planned.title)
      events += made
    }
    return events
  }

  private mutating func keepTrack(of events: [Event], of title: String) {
    for event in events {
      switch event {
      case .chartAdded(let chart): hung[title.folded, default: []].append(chart.id)
      case .sectionAdded(let section, _):
        columns.append((section.chart, section.id, section.title))
      default: continue
      }
    }
  }

  private func charts(titled titles: [String]) -> [ChartID] {
    titles.flatMap { hung[$0.folded] ?? [] }
  }

  /// The events that put the planned steps on the agenda.
  func parts() -> [Event] {
    plan.parts.enumerated().map { index, planned in
      let rounds = planned.votes.compactMap { title in
        plan.votes.firstIndex { $0.title.folded == title.folded }.map { RoundID($0 + 1) }
      }
      let charts = charts(titled: planned.charts)
      return .partAdded(
        Part(id: PartID(index + 1), plan: planned, charts: charts, rounds: rounds))
    }
  }

  /// The events that draft the planned votes.
  func rounds() -> [Event] {
    plan.votes.enumerated().map { index, vote in
      .roundDrafted(RoundID(index + 1), rules: rules(of: vote))
    }
  }

  private func rules(of vote: PlanVote) -> RoundRules {
    let charts = charts(titled: vote.charts)
    let wanted = Set(vote.sections.map(\.folded))
    let sections = columns.filter { column in
      wanted.contains(column.title.folded) && (charts.isEmpty || charts.contains(column.chart))
    }
    return RoundRules(
      title: vote.title, question: vote.question, kind: vote.kind, charts: charts,
      sections: sections.map(\.id), dots: vote.dots, cap: vote.cap, sealed: vote.sealed,
      anonymous: vote.anonymous, top: vote.top, seconds: vote.minutes.map { $0 * 60 })
  }
}

extension PlannedGroup {
  /// Whether a planned sheet is hung for this group.
  func has(_ chart: PlanChart) -> Bool {
    switch chart.owner {
    case .plenary: false
    case .eachGroup: true
    case .group(let name): original?.folded == name.folded
    }
  }
}
