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
  /// Whether the notes that are private keep anything from somebody.
  public func keepsPrivate(from viewer: Viewer) -> Bool {
    notes.contains { $0.isVeiled(from: viewer) }
  }

  /// The session as a screen has it: what is private still stands there as a bare number, so that
  /// it is counted everywhere and read nowhere.
  public func seen(by viewer: Viewer) -> Session {
    var seen = self
    for note in notes where note.isVeiled(from: viewer) { seen.notes[note.id] = note.veiled }
    return seen
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
    return switch viewer {
    case .facilitator, .helper: true
    case .room: label <= plan.defaultLabel
    case .report(let audience): audience.mayRead(label)
    }
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
