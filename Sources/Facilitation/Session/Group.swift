/// A breakout group.
///
/// Its members and helpers are the participants whose `group` it is.
public struct Group: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: GroupID
  /// The name, unique in the session.
  public var name: String
  /// Whose view it takes, or what it works on.
  public var purpose: String
  /// The most members it may have; nil for no bound.
  public var cap: Int?

  /// A group without anybody in it.
  public init(id: GroupID, name: String, purpose: String = "", cap: Int? = nil) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.cap = cap
  }
}
