/// How many of the groups raised something: k of n.
public struct Raised: Hashable, Sendable {
  /// The groups that did, by number.
  public let groups: [GroupID]
  /// How many groups are at work.
  public let outOf: Int

  /// Words to stand beside what was raised: `raised by 2 of 4 groups`.
  public var words: String { "raised by \(groups.count) of \(outOf.counted("group"))" }
  /// The same where there is little room: `2 of 4`.
  public var short: String { "\(groups.count) of \(outOf)" }
}

extension Session {
  /// The groups that are at work, by number: those that have members, notes or a report-back.
  public var groupsAtWork: [GroupID] {
    var working = Set(participants.filter { $0.role == .participant }.compactMap(\.group))
    working.formUnion(reportBacks.keys)
    for section in sections where !section.notes.isEmpty {
      if let owner = charts[section.chart]?.owner { working.insert(owner) }
    }
    // All notes are looked at only where that may find one group more.
    if groups.contains(where: { !working.contains($0.id) }) {
      working.formUnion(notes.filter { $0.merged != nil }.compactMap(group(of:)))
    }
    return working.filter { groups[$0] != nil }.sorted()
  }

  /// How many groups raised each cluster that was raised at all.
  ///
  /// A group raises it by a note on one of its charts, merged or not, or by a point that echoes a
  /// note of it. The plenary's notes are no group's.
  ///
  /// - Parameter isCounted: which notes there are for whoever asks.
  public func raisedClusters(
    counting isCounted: (Note) -> Bool = { _ in true }
  ) -> [ClusterID: Raised] {
    var groups: [ClusterID: Set<GroupID>] = [:]
    forEachMention(counting: { $0.cluster != nil && isCounted($0) }) { mention in
      guard case .cluster(let cluster) = mention.matter else { return }
      groups[cluster, default: []].formUnion([mention.group].compactMap(\.self))
    }
    let outOf = groupsAtWork.count
    return groups.mapValues { Raised(groups: $0.sorted(), outOf: outOf) }
  }

  /// How many groups raised a cluster.
  public func raised(_ cluster: ClusterID) -> Raised { raised(.cluster(cluster)) }

  /// How many groups raised what a note says; nil where there is no such note.
  ///
  /// That is its cluster where it is in one, else the note itself, which a point may echo.
  ///
  /// - Parameter isCounted: which notes there are for whoever asks.
  public func raised(
    _ note: NoteID, counting isCounted: (Note) -> Bool = { _ in true }
  ) -> Raised? {
    notes[note].map { raised(matter(of: $0), counting: isCounted) }
  }

  private func raised(
    _ matter: Topic.Matter, counting isCounted: (Note) -> Bool = { _ in true }
  ) -> Raised {
    var groups: Set<GroupID> = []
    forEachMention(counting: { self.matter(of: $0) == matter && isCounted($0) }) { mention in
      groups.formUnion([mention.group].compactMap(\.self))
    }
    return Raised(groups: groups.sorted(), outOf: groupsAtWork.count)
  }
}
