extension MarkdownLayout {
  /// Chapter 3.
  func groups() -> [MarkdownBlock] {
    let plenary = document.plenary.flatMap { chart(level: 4, $0) }
    return document.groups.flatMap(section)
      + (plenary.isEmpty ? [] : [.heading(3, "The whole room")] + plenary)
  }

  private func section(_ group: GroupReport) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = [.heading(3, "\(group.name)"), .paragraph(about(group))]
    if let headline = group.headline { blocks.append(.paragraph("**Headline:** \(headline)")) }
    blocks += titled(4, "Points in plenary", group.points.map { MarkdownItem(text: point($0)) })
    blocks += group.charts.flatMap { chart(level: 4, $0) }
    return blocks + elsewhere(group)
  }

  private func about(_ group: GroupReport) -> MarkdownText {
    let members = English.count(group.members, "member")
    var about: [MarkdownText] = ["\(members)", helpers(group)]
    if let presenter = group.presenter { about.append("presented by \(presenter)") }
    let purpose: MarkdownText = group.purpose.map { "\($0) — " } ?? ""
    return "\(purpose)\(MarkdownText.joined(about, by: "; "))"
  }

  private func helpers(_ group: GroupReport) -> MarkdownText {
    if group.helpers == 0 { return "no helper" }
    if group.helperNames.isEmpty { return "\(English.count(group.helpers, "helper"))" }
    let title: MarkdownText = group.helpers == 1 ? "helper" : "helpers"
    return "\(title) \(named(group.helperNames, of: group.helpers))"
  }

  private func point(_ point: PointLine) -> MarkdownText {
    let echo = point.echo.map { "*echoes \(reference($0))*" as MarkdownText }
    return "\(point.text) — \(echo ?? "*new*")"
  }

  private func chart(level: Int, _ chart: ChartReport) -> [MarkdownBlock] {
    guard !chart.sections.isEmpty || !chart.prompts.isEmpty else { return [] }
    let prompts: [MarkdownBlock] =
      chart.prompts.isEmpty
      ? []
      : [.paragraph("The questions:"), .list(chart.prompts.map { MarkdownItem(text: "\($0)") })]
    return [.heading(level, "\(chart.title)")] + prompts
      + chart.sections.flatMap { section(level: level + 1, $0) }
  }

  private func section(level: Int, _ section: SectionReport) -> [MarkdownBlock] {
    let named = section.clusters.contains { $0.cluster != nil }
    let notes = section.clusters.flatMap { cluster -> [MarkdownBlock] in
      let title: MarkdownText = cluster.cluster.map { "\(strong: $0)" } ?? "In no cluster"
      let list = cluster.notes.map { MarkdownItem(text: inPlace($0), ticked: false) }
      return (named ? [.paragraph(title)] : []) + [.list(list)]
    }
    return [.heading(level, "\(section.title)")] + orNone(notes)
  }

  private func elsewhere(_ group: GroupReport) -> [MarkdownBlock] {
    let counts = [
      group.barriers == 0 ? nil : English.count(group.barriers, "barrier"),
      group.opportunities == 0
        ? nil : English.count(group.opportunities, "opportunity", "opportunities"),
    ].compactMap(\.self)
    guard !counts.isEmpty else { return [] }
    return [
      .paragraph("See chapter 5 for \(MarkdownText.list(counts.map { "\($0)" })) of this group.")
    ]
  }
}
