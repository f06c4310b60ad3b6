import Facilitation

extension DocumentBuilder {
  /// Chapter 4.
  func comparison() -> Comparison {
    let raised = session.raisedClusters(counting: disclosure.shows)
    let clusters = session.clusters.compactMap { line($0, raised: raised[$0.id]) }
    return Comparison(
      groups: session.groupsAtWork.count,
      clusters: clusters.enumerated().sorted(by: moreCommon).map(\.element),
      unclustered: notes.count { cluster(of: $0) == nil && leads($0) })
  }

  /// A cluster, unless it has no note in the report or is not for its audience.
  private func line(_ cluster: Cluster, raised: Raised?) -> ClusterLine? {
    guard let notes = notesByCluster[cluster.id], let name = name(of: cluster.id) else {
      return nil
    }
    let groups = raised?.groups ?? []
    return ClusterLine(
      name: name, label: label(of: cluster.id), raisedBy: groups.count,
      groups: disclosure.namesGroups ? groups.compactMap { session.groups[$0]?.name } : [],
      notes: notes.filter(leads).map(line), dots: dots[.cluster(cluster.id)] ?? [])
  }

  private typealias Placed = EnumeratedSequence<[ClusterLine]>.Element

  private func moreCommon(_ left: Placed, _ right: Placed) -> Bool {
    (right.element.raisedBy, right.element.notes.count, left.offset)
      < (left.element.raisedBy, left.element.notes.count, right.offset)
  }
}
