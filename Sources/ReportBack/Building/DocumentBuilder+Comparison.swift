import Facilitation

extension DocumentBuilder {
  /// Chapter 4.
  func comparison() -> Comparison {
    let clusters = session.clusters.compactMap(line)
    return Comparison(
      groups: session.groups.count,
      clusters: clusters.enumerated().sorted(by: moreCommon).map(\.element),
      unclustered: notes.count { $0.cluster == nil })
  }

  /// A cluster, unless it has no note in the report.
  private func line(_ cluster: Cluster) -> ClusterLine? {
    guard let notes = notesByCluster[cluster.id], let name = name(of: cluster.id) else {
      return nil
    }
    let groups = Set(notes.compactMap(session.group)).sorted()
    return ClusterLine(
      name: name, raisedBy: groups.count,
      groups: disclosure.namesGroups ? groups.compactMap { session.groups[$0]?.name } : [],
      notes: notes.map(line), dots: dots[.cluster(cluster.id)] ?? [])
  }

  private typealias Placed = EnumeratedSequence<[ClusterLine]>.Element

  private func moreCommon(_ left: Placed, _ right: Placed) -> Bool {
    (right.element.raisedBy, right.element.notes.count, left.offset)
      < (left.element.raisedBy, left.element.notes.count, right.offset)
  }
}
