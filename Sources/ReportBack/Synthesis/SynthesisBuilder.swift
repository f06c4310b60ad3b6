import Facilitation

/// Lays the reports of several sessions side by side.
struct SynthesisBuilder {
  let reports: [ReportDocument]
  /// What each session is called among the others.
  let names: [String]

  init(_ reports: [ReportDocument]) {
    self.reports = reports
    names = Self.names(of: reports.map(\.session))
  }

  /// The reports by date, those without one last; in their order where that is the same.
  static func ordered(_ reports: [ReportDocument]) -> [ReportDocument] {
    let places = reports.indices.sorted {
      let (left, right) = (reports[$0].session.date, reports[$1].session.date)
      return (left == nil ? 1 : 0, left ?? "", $0) < (right == nil ? 1 : 0, right ?? "", $1)
    }
    return places.map { reports[$0] }
  }

  /// The whole synthesis.
  func document(titled title: String) -> SynthesisDocument {
    SynthesisDocument(
      title: title,
      sessions: zip(reports, names).map { report, name in
        SynthesisSession(
          name: name, head: report.session, headlines: report.headlines,
          notes: report.appendix.count)
      },
      clusters: clusters(), votes: votes(), actions: actions())
  }

  /// What tells sessions apart: titles, else places, else all that is known; numbers at last.
  private static func names(of heads: [SessionHead]) -> [String] {
    let all = heads.map {
      [$0.title, $0.place, $0.date].compactMap(\.self).joined(separator: ", ")
    }
    for names in [heads.map(\.title), heads.map { $0.place ?? "" }, all]
    where Set(names.map(\.foldedWords)).count == names.count && !names.contains("") {
      return names
    }
    return all.indices.map { "Session \($0 + 1)" }
  }

  private func clusters() -> [SharedCluster] {
    let all = zip(reports, names).flatMap { report, name in
      report.comparison.clusters.map { cluster in
        Placed(name: cluster.name, session: name, value: (cluster, report.comparison.groups))
      }
    }
    let shared = Placed.families(all).map { family in
      SharedCluster(name: family[0].name, raisedIn: names.compactMap { sum(of: family, in: $0) })
    }
    return shared.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (other.raisedIn.count, other.notes, left.offset)
        < (one.raisedIn.count, one.notes, right.offset)
    }.map(\.element)
  }

  /// A cluster in one session, where two names that read the same there are one.
  private func sum(
    of family: [Placed<(ClusterLine, Int)>], in session: String
  ) -> ClusterInSession? {
    let here = family.filter { $0.session == session }.map(\.value)
    guard let first = here.first else { return nil }
    return ClusterInSession(
      session: session, notes: here.reduce(0) { $0 + $1.0.notes.count },
      raisedBy: here.map(\.0.raisedBy).max() ?? 0, groups: first.1)
  }

  private func actions() -> [OwnedActions] {
    let all = zip(reports, names).flatMap { report, name in
      report.actions.map { ActionInSession(session: name, action: $0) }
    }
    let owners = Dictionary(grouping: all.indices) { all[$0].action.who?.foldedWords }
    let order = owners.keys.sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
    return order.map { owner in
      let places = (owners[owner] ?? []).sorted { place(of: all[$0], $0) < place(of: all[$1], $1) }
      return OwnedActions(
        owner: places.first.flatMap { all[$0].action.who }, actions: places.map { all[$0] })
    }
  }

  private func place(of line: ActionInSession, _ number: Int) -> ActionOrder {
    ActionOrder(who: "", due: line.action.due ?? "", number: number)
  }
}

/// Something of one session that is matched with others by its name.
struct Placed<Value> {
  var name: String
  var session: String
  var value: Value

  /// Those with names that read the same together, in the order in which the names come first.
  static func families(_ all: [Placed]) -> [[Placed]] {
    all.families { $0.name.foldedWords }
  }
}

extension SharedCluster {
  /// How many notes are in it, over all sessions.
  var notes: Int { raisedIn.reduce(0) { $0 + $1.notes } }
}
