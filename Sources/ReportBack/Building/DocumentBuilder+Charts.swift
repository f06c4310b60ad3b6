import Facilitation

extension DocumentBuilder {
  /// Chapter 3: the checklist of a chart, or of several like it taken together.
  ///
  /// Barriers and opportunities have a chapter of their own.
  func report(on charts: [Chart]) -> ChartReport {
    let sections = charts.flatMap { session.sections(of: $0.id) }.filter { $0.kind == .points }
    let elsewhere = charts.flatMap { chart in
      [SectionKind.barriers, .opportunities].flatMap { shownNotes(on: chart.id, kind: $0) }
    }
    return ChartReport(
      title: charts.first.map(title) ?? "",
      prompts: charts.flatMap(\.prompts).families(by: \.self).compactMap(\.first),
      sections: sections.families(by: \.title).map(report), table: table(on: charts),
      elsewhere: elsewhere.count)
  }

  /// What a chart is called under the name of its group.
  ///
  /// A group may take a name of its own after its charts were hung; they have the old one in their
  /// titles still. Where no group is named, neither is one by the title of what it alone hung.
  func title(of chart: Chart) -> String {
    guard chart.owner != nil else { return chart.title }
    let planned = chart.planned.flatMap { title in session.plan.charts.first { $0.title == title } }
    if !disclosure.namesGroups {
      return planned?.owner == .eachGroup ? planned?.title ?? "" : Self.titleOfAny
    }
    guard let planned, chart.title.hasPrefix("\(planned.title) – ") else { return chart.title }
    return planned.title
  }

  /// The title of charts that one group alone has, where no group is named.
  private static var titleOfAny: String { "What the groups wrote" }

  private func report(on sections: [Section]) -> SectionReport {
    let all = sections.flatMap { shownNotes(in: $0.id) }
    let notes = Dictionary(grouping: sections.count > 1 ? inToldOrder(all) : all, by: cluster)
    let clusters = notes.keys.compactMap(\.self).sorted().map(Optional.some) + [nil]
    return SectionReport(
      title: sections.first?.title ?? "",
      clusters: clusters.compactMap { cluster in
        notes[cluster].map { notes in
          ClusteredNotes(
            cluster: cluster.flatMap(name), label: cluster.map(label) ?? .public,
            notes: notes.map(line))
        }
      })
  }

  /// Notes of several groups in their order, or, where no group is named, in one that does not follow
  /// the groups.
  func inToldOrder(_ notes: [Note]) -> [Note] {
    disclosure.namesGroups ? notes : notes.sorted { ($0.text, $0.id) < ($1.text, $1.id) }
  }
}
