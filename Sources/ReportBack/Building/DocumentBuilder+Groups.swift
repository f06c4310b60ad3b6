import Facilitation

extension DocumentBuilder {
  /// Chapter 3: the groups, or all of them as one where none is named.
  func groups() -> [GroupReport] {
    let all = session.groups.map(report)
    guard !disclosure.namesGroups, !all.isEmpty else { return all }
    return [together(all)]
  }

  /// A group's headline, where it has one for this audience.
  func headline(of group: GroupID) -> String? {
    shows(.headline(group: group)) ? session.reportBacks[group]?.headline : nil
  }

  private func report(on group: Group) -> GroupReport {
    let helpers = session.helpers(of: group.id)
    let charts = session.charts(of: group.id)
    let plenary = session.reportBacks[group.id] ?? .init()
    return GroupReport(
      name: group.name, purpose: said(group.purpose),
      members: session.members(of: group.id).count, helpers: helpers.count,
      helperNames: names(of: helpers), presenter: disclosure.named(plenary.presenter),
      headline: headline(of: group.id),
      headlineLabel: session.label(of: .headline(group: group.id)) ?? .public,
      points: points(of: group.id), charts: charts.map { report(on: [$0]) },
      barriers: count(of: .barriers, on: charts),
      opportunities: count(of: .opportunities, on: charts))
  }

  /// What all groups said, in an order that tells nothing of which said what.
  private func together(_ groups: [GroupReport]) -> GroupReport {
    let charts = session.groups.flatMap { session.charts(of: $0.id) }
    return GroupReport(
      members: groups.reduce(0) { $0 + $1.members }, helpers: groups.reduce(0) { $0 + $1.helpers },
      helperNames: [], headlineLabel: .public,
      points: groups.flatMap(\.points).sorted { $0.text < $1.text },
      charts: charts.families { LikeCharts(title(of: $0), $0.fields) }.map(report),
      barriers: groups.reduce(0) { $0 + $1.barriers },
      opportunities: groups.reduce(0) { $0 + $1.opportunities })
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

/// What charts have in common that are told as one.
private struct LikeCharts: Hashable {
  let title: String
  let fields: [PlanField]

  init(_ title: String, _ fields: [PlanField]) {
    (self.title, self.fields) = (title, fields)
  }
}
