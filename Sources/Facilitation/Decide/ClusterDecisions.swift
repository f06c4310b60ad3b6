extension Session {
  func decideClusters(_ command: Command, by actor: Actor) throws(Refusal) -> [Event]? {
    switch command {
    case .addCluster(let name, let notes): return try adding(name, notes, by: actor)
    case .renameCluster(let id, let name): return try renaming(requireCluster(id), name)
    case .clusterNotes(let notes, let cluster):
      if let cluster { _ = try requireCluster(cluster) }
      guard !notes.isEmpty else { throw Refusal(.outOfRange, "Name at least one note.") }
      return try putting(notes, into: cluster, by: actor)
    case .removeCluster(let id):
      _ = try requireCluster(id)
      let freed = self.notes(of: id).map { Event.noteClustered($0.id, cluster: nil) }
      return dotsReturnedEvents(removing: .cluster(id)) + freed + [.clusterRemoved(id)]
    default: return try decideMerging(command)
    }
  }

  private func adding(
    _ name: String, _ notes: [NoteID], by actor: Actor
  ) throws(Refusal) -> [Event] {
    let name = try checkedClusterName(name)
    try requireFreeClusterName(name)
    let cluster = Cluster(id: clusters.nextID, name: name)
    return [.clusterAdded(cluster)] + (try putting(notes, into: cluster.id, by: actor))
  }

  private func renaming(_ cluster: Cluster, _ name: String) throws(Refusal) -> [Event] {
    let name = try checkedClusterName(name)
    try requireFreeClusterName(name, except: cluster.id)
    return cluster.name == name ? [] : [.clusterRenamed(cluster.id, name: name)]
  }

  private func checkedClusterName(_ name: String) throws(Refusal) -> String {
    try TextRule.name.checked(name, as: "The name of a cluster")
  }

  private func putting(
    _ notes: [NoteID], into cluster: ClusterID?, by actor: Actor
  ) throws(Refusal) -> [Event] {
    var events: [Event] = []
    for id in Set(notes).sorted() {
      try requireHanging(id)
      events += clustering(try requireWritable(id, by: actor), in: cluster)
    }
    return events
  }

  /// Refuses to take a cluster away by undo while there are notes in it.
  func requireEmpty(_ cluster: Cluster) throws(Refusal) {
    guard let note = notes(of: cluster.id).first else { return }
    throw Refusal(.inUse, "Note #\(note.id) is in \(cluster.name.quoted) by now.")
  }
}
