import Facilitation

extension DocumentBuilder {
  /// The name of a cluster as the audience may know it; nil for one that is gone.
  func name(of id: ClusterID) -> ClusterName? {
    guard let cluster = session.clusters[id] else { return nil }
    return showsName(of: id) ? .shown(cluster.name) : .withheld
  }

  /// Whether the audience may read every note that the name may be made from.
  ///
  /// Nobody can say any more which notes the name of an emptied cluster was made from.
  private func showsName(of id: ClusterID) -> Bool {
    guard let notes = allNotesByCluster[id] else { return disclosure.showsTakenDown }
    return notes.allSatisfy(disclosure.shows)
  }
}
