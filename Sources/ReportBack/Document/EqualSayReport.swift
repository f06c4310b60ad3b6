/// How evenly the room was heard, counted over the notes that the report shows.
public struct EqualSayReport: Hashable, Encodable, Sendable {
  /// The groups and their notes.
  public var groups: [GroupSay]
  /// Notes on charts of the whole room.
  public var plenary: Int
  /// The members who said something, by slot; empty unless the report names people.
  public var members: [MemberSay]
  /// How many members are known to have said something; nil where nobody is named.
  public var heard: Int?
  /// Notes of which the member is not known; nil where nobody is named.
  public var unattributed: Int?
}

/// How many notes a group wrote.
public struct GroupSay: Hashable, Encodable, Sendable {
  /// The group's name; nil for all groups together, where none is named.
  public var group: String?
  /// How many members it has.
  public var members: Int
  /// How many notes are on its charts.
  public var notes: Int
}

/// How many notes are a member's.
public struct MemberSay: Hashable, Encodable, Sendable {
  /// The member, by name or slot.
  public var member: String
  /// The member's group; nil where the member is in none.
  public var group: String?
  /// How many notes.
  public var notes: Int
}
