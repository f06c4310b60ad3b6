/// How evenly the members of a group have been heard, as far as its notes are told apart by member.
public struct EqualSay: Hashable, Sendable {
  /// How many notes a member has.
  public struct Member: Identifiable, Hashable, Sendable {
    /// The member.
    public let id: ParticipantID
    /// How many notes.
    public let notes: Int
  }

  /// The members who are in the room or have said something, by slot, with the notes of each.
  public let members: [Member]
  /// The members who are in the room and have said nothing yet, by slot.
  public let silent: [ParticipantID]
  /// The notes of which nobody knows who said them.
  public let unnamed: Int

  /// How many members have said something.
  public var heard: Int { members.count { $0.notes > 0 } }
  /// The notes of which it is known who said them.
  public var named: Int { members.reduce(0) { $0 + $1.notes } }
  /// How much of that the one who has said most has said, in per cent; nil where fewer than two have
  /// said something.
  public var largestShare: Int? {
    guard heard > 1, let most = members.map(\.notes).max() else { return nil }
    return (most * 200 + named) / (named * 2)
  }

  init(members: [Participant], notes: [ParticipantID: Int], of total: Int) {
    let says = members.filter { $0.present || notes[$0.id] != nil }
      .map { Member(id: $0.id, notes: notes[$0.id] ?? 0) }
    self.members = says
    silent = members.filter { $0.present && notes[$0.id] == nil }.map(\.id)
    unnamed = total - says.reduce(0) { $0 + $1.notes }
  }
}
