import Facilitation

extension DocumentBuilder {
  /// The name of a cluster; nil for one that is gone, or that the audience may not know of.
  func name(of id: ClusterID) -> String? {
    showsCluster(id) ? session.clusters[id]?.name : nil
  }

  /// Whether the audience may read every note that the name may be made from.
  ///
  /// Nobody can say any more which notes the name of an emptied cluster was made from.
  func showsCluster(_ id: ClusterID) -> Bool {
    guard let notes = allNotesByCluster[id] else { return disclosure.showsTakenDown }
    return notes.allSatisfy(disclosure.shows)
  }

  /// How far the name of a cluster may travel: no further than any note that it may be made from.
  func label(of id: ClusterID) -> Label {
    allNotesByCluster[id]?.map(\.label).max() ?? session.plan.defaultLabel
  }

  /// The cluster of a note, where the audience may know of it.
  func cluster(of note: Note) -> ClusterID? {
    note.cluster.flatMap { showsCluster($0) ? $0 : nil }
  }
}
