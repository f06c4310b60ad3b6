/// Notes or clusters: the two kinds of thing that dots can be put on.
public enum TargetKind: String, Codable, CaseIterable, Sendable {
  case notes, clusters
}

/// One thing that dots can be put on.
public enum Target: Hashable, Codable, Sendable {
  /// A note.
  case note(NoteID)
  /// A cluster.
  case cluster(ClusterID)

  /// The number by which it is named on a ballot; a round's targets are of one kind, so it is
  /// unique among them.
  public var number: Int {
    switch self {
    case .note(let id): id.number
    case .cluster(let id): id.number
    }
  }

  /// Notes or clusters.
  public var kind: TargetKind {
    switch self {
    case .note: .notes
    case .cluster: .clusters
    }
  }

  /// A target of a kind by its number.
  public init(_ kind: TargetKind, number: Int) {
    switch kind {
    case .notes: self = .note(NoteID(number))
    case .clusters: self = .cluster(ClusterID(number))
    }
  }
}

extension Target: CustomStringConvertible {
  /// What it is called in a sentence: `#12` or `cluster 3`.
  public var description: String {
    switch self {
    case .note(let id): "#\(id)"
    case .cluster(let id): "cluster \(id)"
    }
  }
}
