extension Session {
  func decideNotes(
    _ command: Command, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event]? {
    switch command {
    case .addNote(let text, let section, let colour, let label, let member):
      let draft = NoteDraft(
        text: text, section: section, colour: colour, label: label, member: member)
      return try adding([draft], by: actor, at: instant)
    case .addNotes(let drafts): return try adding(drafts, by: actor, at: instant)
    case .editNote(let id, let text): return try editing(id, text, by: actor)
    case .moveNote(let id, let section, let index):
      return try moving(id, to: section, at: index, by: actor)
    case .colourNote(let id, let colour): return try colouring(id, colour, by: actor)
    case .labelNote(let id, let label): return try labelling(id, label, by: actor)
    case .attributeNote(let id, let member): return try attributing(id, to: member, by: actor)
    case .removeNote(let id): return try removing(id, by: actor)
    case .redact(let passages): return try redacting(passages)
    default: return try decideParking(command, by: actor)
    }
  }

  /// Every note is stuck, or none.
  private func adding(
    _ drafts: [NoteDraft], by actor: Actor, at instant: Instant
  ) throws(Refusal) -> [Event] {
    try require(drafts.count, in: 1...Session.mostNotesAtOnce, "The number of notes at once")
    var places: [SectionID: Int] = [:]
    var events: [Event] = []
    for draft in drafts {
      let id = NoteID(notes.nextID.number + events.count)
      let note = try made(of: draft, id, by: actor, at: instant)
      let place = places[note.section] ?? sections[note.section]?.notes.count ?? 0
      places[note.section] = place + 1
      events.append(.noteAdded(note, index: place))
    }
    return events
  }

  private func made(
    of draft: NoteDraft, _ id: NoteID, by actor: Actor, at instant: Instant
  ) throws(Refusal) -> Note {
    let section = try requireWritable(draft.section, by: actor)
    let text = try TextRule.note.checked(draft.text, as: "A note")
    if let member = draft.member { try requireSpeaker(member, for: actor) }
    var note = Note(
      id: id, text: text, colour: draft.colour ?? section.colour,
      label: draft.label ?? plan.defaultLabel, section: section.id, author: actor,
      member: draft.member, writtenAt: instant)
    note.privacy = privacy(in: section)
    return note
  }

  private func editing(_ id: NoteID, _ text: String, by actor: Actor) throws(Refusal) -> [Event] {
    let note = try requireWritable(id, by: actor)
    let text = try TextRule.note.checked(text, as: "A note")
    return note.text == text ? [] : [.noteEdited(id, text: text)]
  }

  /// What was merged into the note hangs again, so that it does not go with it.
  private func removing(_ id: NoteID, by actor: Actor) throws(Refusal) -> [Event] {
    let note = try requireWritable(id, by: actor)
    var events = dotsReturnedEvents(removing: .note(id))
    for twin in note.twins { events += splitEvents(of: try requireWritable(twin, by: actor)) }
    return events + [.noteRemoved(id)]
  }

  private func colouring(
    _ id: NoteID, _ colour: NoteColour, by actor: Actor
  ) throws(Refusal) -> [Event] {
    let note = try requireWritable(id, by: actor)
    return note.colour == colour ? [] : [.noteColoured(id, colour: colour)]
  }

  private func labelling(_ id: NoteID, _ label: Label, by actor: Actor) throws(Refusal) -> [Event] {
    let note = try requireWritable(id, by: actor)
    guard note.label != label else { return [] }
    return [.noteLabelled(id, label: label)] + tighteningEvents(from: id, to: label)
  }

  private func attributing(
    _ id: NoteID, to member: ParticipantID?, by actor: Actor
  ) throws(Refusal) -> [Event] {
    let note = try requireWritable(id, by: actor)
    if let member { try requireSpeaker(member, for: actor) }
    return note.member == member ? [] : [.noteAttributed(id, member: member)]
  }

  /// A place beyond the end is the end: somebody else may have moved a note away meanwhile.
  private func moving(
    _ id: NoteID, to sectionID: SectionID, at index: Int?, by actor: Actor
  ) throws(Refusal) -> [Event] {
    try requireHanging(id)
    let note = try requireWritable(id, by: actor)
    let section = try requireWritable(sectionID, by: actor)
    let stays = note.section == sectionID
    let end = section.notes.count - (stays ? 1 : 0)
    let index = min(index ?? end, end)
    guard index >= 0 else {
      throw Refusal(.outOfRange, "Places in a section are counted from 0; \(index) is none.")
    }
    if stays, place(of: note) == index { return [] }
    return [.noteMoved(id, section: sectionID, index: index)]
  }
}
