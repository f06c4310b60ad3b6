/// Notes that belong together under a name, across charts and groups.
///
/// Its notes are those whose `cluster` it is.
public struct Cluster: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: ClusterID
  /// The name, unique in the session.
  public var name: String

  /// A cluster without notes.
  public init(id: ClusterID, name: String) {
    self.id = id
    self.name = name
  }
}
