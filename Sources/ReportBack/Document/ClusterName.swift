/// The name of a cluster, as far as the audience may know it; in JSON a text.
public enum ClusterName: Hashable, Encodable, Sendable {
  /// What the room called it.
  case shown(String)
  /// Not for this audience, for it may tell of a note that the audience may not read.
  case withheld

  /// The name in running text, or words that stand for it.
  public var text: String {
    switch self {
    case .shown(let name): name
    case .withheld: "a cluster (name withheld)"
    }
  }

  /// Writes one text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
