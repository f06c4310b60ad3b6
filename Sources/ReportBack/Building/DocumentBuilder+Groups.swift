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
      headline: said(plenary.headline), points: plenary.points.compactMap(line),
      charts: charts.map(report), barriers: count(of: .barriers, on: charts),
      opportunities: count(of: .opportunities, on: charts))
  }

  /// Chapter 3: one chart's checklist.
  ///
  /// Barriers and opportunities have a chapter of their own.
  func report(on chart: Chart) -> ChartReport {
    ChartReport(
      title: chart.title, prompts: chart.prompts,
      sections: session.sections(of: chart.id).filter { $0.kind == .points }.map(report))
  }

  private func report(on section: Section) -> SectionReport {
    let notes = Dictionary(grouping: shownNotes(in: section.id), by: \.cluster)
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

  /// A point, unless it says again what a withheld note says.
  private func line(_ point: Facilitation.ReportBack.Point) -> PointLine? {
    guard let echo = point.echo else { return PointLine(text: point.text) }
    guard case .shown(let reference) = pointer(to: echo) else { return nil }
    return PointLine(text: point.text, echo: reference)
  }

  private func count(of kind: SectionKind, on charts: [Chart]) -> Int {
    charts.reduce(0) { $0 + shownNotes(on: $1.id, kind: kind).count }
  }
}
