public import Facilitation

/// What the groups share and what only one of them has.
public struct Comparison: Hashable, Encodable, Sendable {
  /// How many groups are at work.
  public var groups: Int
  /// The clusters: those that most groups raised first, then those with most notes.
  public var clusters: [ClusterLine]
  /// How many notes are in no cluster.
  public var unclustered: Int
}

/// A cluster and who raised it.
public struct ClusterLine: Hashable, Encodable, Sendable {
  /// The name.
  public var name: String
  /// How far the name may travel.
  public var label: Label
  /// How many groups have a note of the report in it, or echoed one in plenary.
  public var raisedBy: Int
  /// The names of those groups; empty where nobody is named.
  public var groups: [String]
  /// Its notes, by number.
  public var notes: [NoteLine]
  /// Its dots in each revealed round on clusters.
  public var dots: [DotCount]
}
