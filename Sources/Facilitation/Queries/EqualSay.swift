/// How many notes somebody has.
public struct Say<Speaker: Hashable & Sendable>: Hashable, Sendable {
  /// Whose notes; nil for the plenary's, or for nobody known.
  public var speaker: Speaker?
  /// How many.
  public var notes: Int
}

// Whether everyone has an equal say.

extension Session {
  /// How many notes each group has on its charts, merged ones included, by group; the plenary's last.
  public var notesPerGroup: [Say<GroupID>] {
    var counts: [GroupID?: Int] = [:]
    for section in sections {
      counts[charts[section.chart]?.owner, default: 0] += section.notes.count
    }
    for note in notes where note.merged != nil { counts[group(of: note), default: 0] += 1 }
    let groups = groups.map { Say(speaker: $0.id, notes: counts[$0.id] ?? 0) }
    return groups + [Say(speaker: nil, notes: counts[nil] ?? 0)]
  }

  /// How many notes each participant has, by slot; those of nobody known last.
  public var notesPerMember: [Say<ParticipantID>] {
    var counts: [ParticipantID?: Int] = [:]
    for note in notes { counts[note.member, default: 0] += 1 }
    let people = participants.filter { $0.role == .participant || counts[$0.id] != nil }
    return people.map { Say(speaker: $0.id, notes: counts[$0.id] ?? 0) }
      + [Say(speaker: nil, notes: counts[nil] ?? 0)]
  }
}

/// How evenly the members of a group have been heard, as far as its notes are told apart by member.
public struct EqualSay: Hashable, Sendable {
  /// The members who are in the room or have said something, by slot, with the notes of each.
  public let members: [Say<ParticipantID>]
  /// The members who are in the room and have said nothing yet, by slot.
  public let silent: [ParticipantID]
  /// The notes of which nobody knows who said them.
  public let unnamed: Int

  /// How many members have said something.
  public var heard: Int { members.count { $0.notes > 0 } }
  /// The notes of which it is known who said them.
  public var named: Int { members.reduce(0) { $0 + $1.notes } }
  /// How much of that the one who has said most has said, in per cent; nil where nothing is known.
  public var largestShare: Int? {
    let most = members.map(\.notes).max() ?? 0
    return named == 0 ? nil : (most * 200 + named) / (named * 2)
  }

  init(members: [Participant], notes: [ParticipantID: Int], of total: Int) {
    let says = members.filter { $0.present || notes[$0.id] != nil }
      .map { Say(speaker: Optional($0.id), notes: notes[$0.id] ?? 0) }
    self.members = says
    silent = members.filter { $0.present && notes[$0.id] == nil }.map(\.id)
    unnamed = total - says.reduce(0) { $0 + $1.notes }
  }
}
