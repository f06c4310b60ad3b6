/// What can be told of a group at a glance while it works.
public struct GroupGlance: Identifiable, Hashable, Sendable {
  /// The group.
  public let id: GroupID
  /// How many notes each of its charts has, in the order they were hung.
  public let sheets: [Sheet]
  /// How evenly its members have been heard.
  public let say: EqualSay
  /// How many of its notes are private still.
  public let privateNotes: Int
  /// When its last note was written; nil without notes.
  public let lastNoteAt: Instant?
  /// How far it is.
  public let progress: Progress
  /// Whether its helpers may write no notes, and whether what they write is private.
  public let work: GroupWork

  /// How many notes a chart has.
  public struct Sheet: Identifiable, Hashable, Sendable {
    /// The chart.
    public let id: ChartID
    /// How many notes hang on it.
    public let notes: Int
  }

  /// How many notes it has.
  public var notes: Int { sheets.reduce(0) { $0 + $1.notes } }
}

extension Session {
  /// Every group at a glance, by number.
  public var groupGlances: [GroupGlance] {
    var found: [GroupID: [Note]] = [:]
    for note in notes {
      if let group = group(of: note) { found[group, default: []].append(note) }
    }
    return groups.map { glance(of: $0, notes: found[$0.id] ?? []) }
  }

  /// How evenly the members of a group have been heard on its charts, by merged notes too.
  public func equalSay(in group: GroupID) -> EqualSay {
    equalSay(in: group, notes: notes.filter { self.group(of: $0) == group })
  }

  private func equalSay(in group: GroupID, notes: [Note]) -> EqualSay {
    var counts: [ParticipantID: Int] = [:]
    for note in notes { if let member = note.member { counts[member, default: 0] += 1 } }
    return EqualSay(members: members(of: group), notes: counts, of: notes.count)
  }

  private func glance(of group: Group, notes: [Note]) -> GroupGlance {
    let sheets = charts(of: group.id).map { chart in
      GroupGlance.Sheet(
        id: chart.id, notes: sections(of: chart.id).reduce(0) { $0 + $1.notes.count })
    }
    return GroupGlance(
      id: group.id, sheets: sheets, say: equalSay(in: group.id, notes: notes),
      privateNotes: notes.count { $0.privacy != nil }, lastNoteAt: notes.map(\.writtenAt).max(),
      progress: progress(of: group.id), work: work(of: group.id))
  }
}
