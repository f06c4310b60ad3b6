extension Event {
  /// The event as the journal keeps it once a note's text is taken out: what was typed on the note
  /// is a mark, everything else is as it was.
  public func redacting(note id: NoteID) -> Event {
    switch self {
    case .noteAdded(let note, let index) where note.id == id:
      .noteAdded(note.redacted, index: index)
    case .noteEdited(id, _): .noteEdited(id, text: Redacted.text)
    case .noteParked(id, let parking): .noteParked(id, parking: parking?.redacted)
    default: self
    }
  }
}

extension Entry {
  /// The notes whose text this entry takes out of those before it.
  public var redactedNotes: [NoteID] {
    events.compactMap { if case .noteRedacted(let note) = $0 { note } else { nil } }
  }

  /// Whether earlier entries have to be redacted because of this one.
  public var redactsOthers: Bool { !redactedRounds.isEmpty || !redactedNotes.isEmpty }

  /// The entry as the journal keeps it once a later entry has been carried out.
  ///
  /// Replaying a journal that was redacted gives the session that redacted it, exactly.
  ///
  /// - Parameter entry: of a note it takes out what was typed before it, and nothing of what is
  ///   typed after.
  public func redacting(asToldBy entry: Entry) -> Entry {
    var redacted = entry.redactedRounds.reduce(self) { $0.redacting(round: $1) }
    guard revision < entry.revision else { return redacted }
    for note in entry.redactedNotes {
      redacted.events = redacted.events.map { $0.redacting(note: note) }
    }
    return redacted
  }
}
