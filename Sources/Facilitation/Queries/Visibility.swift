/// Who looks at a session.
public enum Viewer: Hashable, Sendable {
  /// Whoever runs the session, and may read everything.
  case facilitator
  /// A helper of a group, at the own screen.
  case helper(GroupID)
  /// The room, on the projector.
  case room
  /// Who reads a report.
  case report(Audience)
}

// Who may see a note, or what else was said, now: the one place that says so.

extension Note {
  /// Whether somebody may read the note now, by its label and by whether it is private still.
  public func isShown(to viewer: Viewer) -> Bool {
    switch viewer {
    case .facilitator: true
    case .helper(let group): privacy.map { $0.group == group } ?? true
    case .room: privacy == nil && label == .public
    case .report(let audience):
      audience == .internal || privacy == nil && audience.mayRead(label)
    }
  }

  /// Why the room may not read the note, in a word: `private`, `confidential`; nil where it may.
  public var restriction: String? {
    if privacy != nil { return "private" }
    return label == .public ? nil : label.rawValue
  }
}

extension Session {
  /// Whether anything that stands on a note is kept from somebody at an own screen.
  public func keepsPrivate(from viewer: Viewer) -> Bool {
    // Asked at every change; whoever may read everything need not wait for all notes to be looked at.
    if viewer == .facilitator || viewer == .report(.internal) { return false }
    return notes.contains { $0.isVeiled(from: viewer) || isKept($0, from: viewer) }
  }

  /// The session as a screen has it: what is private still stands there as a bare number, so that
  /// it is counted everywhere and read nowhere.
  public func seen(by viewer: Viewer) -> Session {
    var seen = self
    for note in notes where note.isVeiled(from: viewer) { seen.notes[note.id] = note.veiled }
    for note in notes where isKept(note, from: viewer) { seen.notes[note.id] = note.kept }
    return seen
  }

  /// Whether a note of another group travels no further than that group and the facilitator.
  private func isKept(_ note: Note, from viewer: Viewer) -> Bool {
    guard case .helper(let group) = viewer, note.label != .public, note.privacy == nil else {
      return false
    }
    return self.group(of: note).map { $0 != group } ?? false
  }
}

extension Session {
  /// Whether somebody may read a statement now, by its label and by whether the note that it came
  /// from is private still.
  ///
  /// The room hears what is said in it; only what is held more closely than the plan asks by itself
  /// is kept from the projector.
  public func isShown(_ statement: Statement, to viewer: Viewer) -> Bool {
    guard let label = label(of: statement) else { return false }
    if let note = source(of: statement), note.privacy != nil, !note.isShown(to: viewer) {
      return false
    }
    if case .row(let id) = statement, let row = rows[id],
      !notes(in: row).allSatisfy({ $0.isShown(to: viewer) })
    {
      return false
    }
    if case .reason(let id) = statement, let round = rounds[id],
      !notesVotedOn(in: round).allSatisfy({ $0.isShown(to: viewer) })
    {
      return false
    }
    return switch viewer {
    case .facilitator, .helper: true
    case .room: label <= plan.defaultLabel
    case .report(let audience): audience.mayRead(label)
    }
  }

  /// Whether somebody may read a row now: what the plan alone gave, everybody; what people wrote, by
  /// its label and by the notes that it points to.
  public func isShown(_ row: TableRow, to viewer: Viewer) -> Bool {
    !row.isWritten || isShown(.row(number: row.id), to: viewer)
  }

  /// What a group says, without what the room may not read.
  public func reportBackForRoom(of group: GroupID) -> ReportBack {
    var said = reportBacks[group] ?? ReportBack()
    if !isShown(.headline(group: group), to: .room) { said.headline = "" }
    said.points = said.points.enumerated().compactMap { place, point in
      isShown(.point(group: group, number: place + 1), to: .room) ? point : nil
    }
    return said
  }
}

extension Audience {
  /// Whether this audience may read a note with that label.
  public func mayRead(_ label: Label) -> Bool {
    switch self {
    case .internal: true
    case .partners: label != .urgent
    case .public: label == .public
    }
  }
}

extension Note {
  /// What stands in place of a private note's text.
  public static let veil = "Private until the facilitator reveals it"

  fileprivate func isVeiled(from viewer: Viewer) -> Bool {
    guard let privacy, viewer != .facilitator, viewer != .report(.internal) else { return false }
    return viewer != .helper(privacy.group)
  }

  /// The note as another group has it: a number and how far it may travel.
  fileprivate var kept: Note {
    var note = Note(
      id: id, text: "For its own group alone: \(label.rawValue)", colour: colour, label: label,
      section: section, author: Actor(author.seat), writtenAt: writtenAt)
    note.cluster = cluster
    note.parking = parking.map { _ in Parking() }
    return note
  }

  /// The note without anything that was written on it or said of it.
  fileprivate var veiled: Note {
    var note = Note(
      id: id, text: Note.veil, colour: .yellow, label: .public, section: section,
      author: Actor(author.seat), writtenAt: writtenAt)
    note.privacy = privacy
    note.parking = parking.map { _ in Parking() }
    return note
  }
}
