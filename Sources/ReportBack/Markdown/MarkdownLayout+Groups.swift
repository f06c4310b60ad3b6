import Facilitation

extension MarkdownLayout {
  /// Chapter 3.
  func groups() -> [MarkdownBlock] {
    let plenary = document.plenary.flatMap { chart(level: 4, $0) }
    return document.groups.flatMap(section)
      + (plenary.isEmpty ? [] : [.heading(3, "The whole room")] + plenary)
  }

  private func section(_ group: GroupReport) -> [MarkdownBlock] {
    let points = group.points.map { MarkdownItem(text: point($0)) }
    return [.heading(3, group.name.map { "\($0)" } ?? "All groups together"), .list(about(group))]
      + [.heading(4, "Points in plenary")] + orNone([.list(points)])
      + group.charts.flatMap { chart(level: 4, $0) } + elsewhere(group)
  }

  private func about(_ group: GroupReport) -> [MarkdownItem] {
    let helper: MarkdownText = group.helpers == 1 ? "Helper" : "Helpers"
    let helpers: MarkdownText =
      group.helpers == 0
      ? (group.name == nil ? "none in a group" : "none of its own")
      : named(group.helperNames, of: group.helpers)
    return [
      group.purpose.map { fact("Purpose", "\($0)") }, fact("Members", "\(group.members)"),
      fact(helper, helpers), group.presenter.map { fact("Presented by", "\($0)") },
      group.headline.map { fact("Headline", "\($0)\(mark(group.headlineLabel))") },
    ].compactMap(\.self)
  }

  private func point(_ point: PointLine) -> MarkdownText {
    let echo = point.echo.map { "*echoes \(reference($0))*" as MarkdownText }
    let label: MarkdownText = restriction(point.label).map { "; \($0)" } ?? ""
    return "\(point.text) — \(echo ?? "*new*")\(label)"
  }

  private func chart(level: Int, _ chart: ChartReport) -> [MarkdownBlock] {
    guard !chart.sections.isEmpty || !chart.prompts.isEmpty || chart.table != nil else { return [] }
    let prompts: [MarkdownBlock] =
      chart.prompts.isEmpty
      ? []
      : [.paragraph("Prompts:"), .list(chart.prompts.map { MarkdownItem(text: "\($0)") })]
    return [.heading(level, "\(chart.title)")] + prompts
      + chart.sections.flatMap { section(level: level + 1, $0) }
      + (chart.table.map(table) ?? []) + elsewhere(chart)
  }

  /// Where to look for what was written on a chart that has nothing here.
  private func elsewhere(_ chart: ChartReport) -> [MarkdownBlock] {
    guard chart.sections.isEmpty, chart.table == nil else { return [] }
    guard chart.elsewhere > 0 else { return orNone([]) }
    return [.paragraph("What was written on it stands in chapter 5.")]
  }

  private func section(level: Int, _ section: SectionReport) -> [MarkdownBlock] {
    let named = section.clusters.contains { $0.cluster != nil }
    let notes = section.clusters.flatMap { cluster -> [MarkdownBlock] in
      let title: MarkdownText =
        cluster.cluster.map { "\(strong: $0)\(mark(cluster.label))" } ?? "In no cluster"
      let list = cluster.notes.map { MarkdownItem(text: inPlace($0), ticked: false) }
      return (named ? [.paragraph(title)] : []) + [.list(list)]
    }
    return [.heading(level, "\(section.title)")] + orNone(notes)
  }

  private func elsewhere(_ group: GroupReport) -> [MarkdownBlock] {
    let counts = [
      group.barriers == 0 ? nil : group.barriers.counted("barrier"),
      group.opportunities == 0
        ? nil : group.opportunities.counted("opportunity", "opportunities"),
    ].compactMap(\.self)
    guard !counts.isEmpty else { return [] }
    let whose: MarkdownText = group.name == nil ? "the groups" : "this group"
    return [
      .paragraph("See chapter 5 for \(MarkdownText.list(counts.map { "\($0)" })) of \(whose).")
    ]
  }
}
