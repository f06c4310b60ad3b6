/// Where a person was put.
public struct Placement: Hashable, Codable, Sendable {
  /// The person.
  public var slot: ParticipantID
  /// The group; nil for none.
  public var group: GroupID?

  /// A person in a group, or in none.
  public init(slot: ParticipantID, group: GroupID?) {
    self.slot = slot
    self.group = group
  }
}
