/// A person in the room, or a bare slot for one, such as `P07`; a name is never required.
public struct Participant: Identifiable, Hashable, Codable, Sendable {
  /// The slot.
  public let id: ParticipantID
  /// The name, where it is known.
  public var name: String?
  /// What the person does in the session.
  public var role: Role
  /// The breakout group: a participant is its member, a helper writes for it.
  public var group: GroupID?
  /// Whether the person is in the room.
  public var present: Bool

  /// What a person does in a session.
  public enum Role: String, Codable, CaseIterable, Sendable {
    case participant, helper, facilitator, speaker
  }

  /// A person in a slot.
  public init(
    id: ParticipantID, name: String? = nil, role: Role = .participant, group: GroupID? = nil,
    present: Bool = true
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.group = group
    self.present = present
  }

  /// The slot as it is written on paper: `P07`.
  public var slot: String { id.slot }
}

extension Identifier where Entity == Participant {
  /// The slot as it is written on paper: `P07`.
  public var slot: String { number < 10 ? "P0\(number)" : "P\(number)" }
}
