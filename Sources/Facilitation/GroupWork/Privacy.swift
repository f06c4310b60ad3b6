/// What keeps a note to its group until the facilitator reveals it.
public struct Privacy: Hashable, Codable, Sendable {
  /// The group that wrote it, wherever the note hangs since.
  public var group: GroupID
  /// The part in which it was written; nil for none.
  public var part: PartID?

  /// What keeps a note to its group.
  public init(group: GroupID, part: PartID?) {
    self.group = group
    self.part = part
  }
}

/// A note, and what keeps it to its group from now on.
public struct NotePrivacy: Hashable, Codable, Sendable {
  /// The note.
  public var note: NoteID
  /// What keeps it to its group; nil once it is revealed.
  public var privacy: Privacy?

  /// A note that is revealed, or (with a privacy) kept to its group.
  public init(note: NoteID, privacy: Privacy? = nil) {
    self.note = note
    self.privacy = privacy
  }
}

extension Session {
  /// The notes that are private still: a group's, a part's, or (both nil) all; by number.
  public func privateNotes(of group: GroupID? = nil, in part: PartID? = nil) -> [Note] {
    notes.filter { note in
      guard let privacy = note.privacy else { return false }
      return (group == nil || privacy.group == group) && (part == nil || privacy.part == part)
    }
  }

  /// What keeps a note to its group that is written in a section now; nil where nothing does.
  func privacy(in section: Section) -> Privacy? {
    guard let group = charts[section.chart]?.owner, work(of: group).isPrivate else { return nil }
    return Privacy(group: group, part: agenda.current)
  }
}
