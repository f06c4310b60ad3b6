/// How many notes somebody has.
public struct Say<Speaker: Hashable & Sendable>: Hashable, Sendable {
  /// Whose notes; nil for the plenary's, or for nobody known.
  public var speaker: Speaker?
  /// How many.
  public var notes: Int
}

// Whether everyone has an equal say.

extension Session {
  /// How many notes each group has on its charts, by group; the plenary's last.
  public var notesPerGroup: [Say<GroupID>] {
    var counts: [GroupID?: Int] = [:]
    for section in sections {
      counts[charts[section.chart]?.owner, default: 0] += section.notes.count
    }
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
