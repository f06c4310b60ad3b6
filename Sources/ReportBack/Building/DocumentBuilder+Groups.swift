import Facilitation

extension DocumentBuilder {
  /// Chapter 3: one group.
  func report(on group: Group) -> GroupReport {
    let helpers = session.helpers(of: group.id)
    let charts = session.charts(of: group.id)
    let plenary = session.reportBacks[group.id] ?? .init()
    return GroupReport(
      name: group.name, purpose: said(group.purpose),
      members: session.members(of: group.id).count, helpers: helpers.count,
      helperNames: names(of: helpers), presenter: disclosure.named(plenary.presenter),
      headline: headline(of: group.id), points: points(of: group.id),
      charts: charts.map(report), barriers: count(of: .barriers, on: charts),
      opportunities: count(of: .opportunities, on: charts))
  }

  /// Chapter 3: one chart's checklist.
  ///
  /// Barriers and opportunities have a chapter of their own.
  func report(on chart: Chart) -> ChartReport {
    ChartReport(
      title: chart.title, prompts: chart.prompts,
      sections: session.sections(of: chart.id).filter { $0.kind == .points }.map(report),
      table: table(on: chart))
  }

  private func report(on section: Section) -> SectionReport {
    let notes = Dictionary(grouping: shownNotes(in: section.id), by: cluster)
    let clusters = notes.keys.compactMap(\.self).sorted().map(Optional.some) + [nil]
    return SectionReport(
      title: section.title,
      clusters: clusters.compactMap { cluster in
        notes[cluster].map { notes in
          ClusteredNotes(
            cluster: cluster.flatMap(name), notes: notes.map(line))
        }
      })
  }

  /// A group's headline, where it has one for this audience.
  func headline(of group: GroupID) -> String? {
    shows(.headline(group: group)) ? session.reportBacks[group]?.headline : nil
  }

  /// Points that echo what is not for the audience are new to it.
  private func points(of group: GroupID) -> [PointLine] {
    (session.reportBacks[group]?.points ?? []).enumerated().compactMap { index, point in
      guard shows(.point(group: group, number: index + 1)) else { return nil }
      return PointLine(
        text: point.text, echo: point.echo.flatMap(reference(to:)),
        label: point.label ?? session.plan.defaultLabel)
    }
  }

  private func count(of kind: SectionKind, on charts: [Chart]) -> Int {
    charts.reduce(0) { $0 + shownNotes(on: $1.id, kind: kind).count }
  }
}
