// The things that a plan prepares, each held to its bounds.

extension Plan {
  func checkedGroups() throws(Refusal) -> [PlanGroup] {
    try require(groups.count, in: 0...Session.mostGroups, "The number of groups")
    var kept: [PlanGroup] = []
    for group in groups {
      let name = try TextRule.name.checked(group.name, as: "The name of a group")
      let purpose = try TextRule.line.optional.checked(
        group.purpose, as: "The purpose of a group")
      if let cap = group.cap {
        try require(cap, in: 1...Session.mostPeople, "The most members of a group")
      }
      kept.append(PlanGroup(name: name, purpose: purpose, cap: group.cap))
    }
    try kept.map(\.name).requireUnique("groups")
    return kept
  }

  func checkedCharts() throws(Refusal) -> [PlanChart] {
    try require(charts.count, in: 0...Session.mostCharts, "The number of charts")
    let session = Session(plan: self)
    var kept: [PlanChart] = []
    for chart in charts {
      try require(
        chart.sections.count, in: (chart.fields.isEmpty ? 1 : 0)...Session.mostSections,
        "The number of sections of a chart")
      kept.append(
        PlanChart(
          title: try TextRule.title.checked(chart.title, as: "The title of a chart"),
          owner: chart.owner, prompts: try session.checkedPrompts(chart.prompts),
          sections: try session.checkedSections(chart.sections),
          fields: try chart.checkedFields(), rows: try chart.checkedRows()))
    }
    try kept.map(\.title).requireUnique("charts")
    return kept
  }

  func checkedParts() throws(Refusal) -> [PlanPart] {
    try require(parts.count, in: 0...Plan.mostParts, "The number of parts")
    let session = Session(plan: self)
    var kept: [PlanPart] = []
    for var part in parts {
      part.title = try TextRule.title.checked(part.title, as: "The title of a part")
      part.happens = try TextRule.passage.optional.checked(
        part.happens, as: "What happens in a part")
      part.speakerNotes = try TextRule.passage.optional.checked(
        part.speakerNotes, as: "The speaker notes of a part")
      part.prompts = try session.checkedPrompts(part.prompts)
      try require(part.day, in: (kept.last?.day ?? 1)...Plan.mostDays, "The day of a part")
      try require(part.minutes, in: 0...Plan.mostMinutes, "The minutes of a part")
      kept.append(part)
    }
    return kept
  }

  func checkedVotes() throws(Refusal) -> [PlanVote] {
    try require(votes.count, in: 0...Plan.mostVotes, "The number of votes")
    var kept: [PlanVote] = []
    for var vote in votes {
      vote.title = try TextRule.title.checked(vote.title, as: "The title of a vote")
      vote.question = try TextRule.line.optional.checked(
        vote.question, as: "The question of a vote")
      try vote.requireBounds()
      kept.append(vote)
    }
    try kept.map(\.title).requireUnique("votes")
    return kept
  }

  /// Refuses names of groups, charts and votes that the plan does not have.
  func requireReferences() throws(Refusal) {
    for chart in charts {
      if case .group(let name) = chart.owner {
        try requireKnown(name, among: groups.map(\.name), "group", by: chart.title)
      }
    }
    for part in parts {
      for title in part.charts {
        try requireKnown(title, among: charts.map(\.title), "chart", by: part.title)
      }
      for title in part.votes {
        try requireKnown(title, among: votes.map(\.title), "vote", by: part.title)
      }
    }
    try requireReferencesOfVotes()
    for chart in charts {
      for case .note(let heading) in chart.fields.map(\.kind) {
        let headings = charts.flatMap(\.sections).map(\.title)
        try requireKnown(heading, among: headings, "section", by: chart.title)
      }
    }
  }

  private func requireReferencesOfVotes() throws(Refusal) {
    let headings = charts.flatMap(\.sections).map(\.title)
    for vote in votes {
      for title in vote.charts {
        try requireKnown(title, among: charts.map(\.title), "chart", by: vote.title)
      }
      for title in vote.sections {
        try requireKnown(title, among: headings, "section", by: vote.title)
      }
    }
  }

  private func requireKnown(
    _ name: String, among names: [String], _ what: String, by user: String
  ) throws(Refusal) {
    guard !names.contains(where: { $0.folded == name.folded }) else { return }
    throw Refusal(
      .unknown, "\(user.quoted) names the \(what) \(name.quoted), which the plan does not have.")
  }
}

extension PlanVote {
  fileprivate func requireBounds() throws(Refusal) {
    if let dots { try require(dots, in: RoundRules.dotsRange, "The dots each of a vote") }
    if let cap {
      try require(cap, in: 1...(dots ?? RoundRules.dotsRange.upperBound), "The cap of a vote")
    }
    try require(top, in: 1...100, "The places that count in a vote")
    if let minutes { try require(minutes, in: 1...Plan.mostMinutes, "The minutes of a vote") }
  }
}
