import Facilitation

/// The text of a row in which one plain note was added, which nearly all rows are: written and read by
/// hand, it is the same text as the coder's at a tenth of the cost.
///
/// Whatever is not exactly of this form is left to the coder.
struct AddedNote {
  let note: Note
  let index: Int

  /// The note of events that are nothing but one added; nil where there is more, or it hangs in a
  /// cluster, is parked, private or merged.
  init?(_ events: [Event]) {
    guard events.count == 1, case .noteAdded(let note, let index) = events[0],
      note.cluster == nil, note.privacy == nil, note.parking == nil, note.merged == nil,
      note.twins.isEmpty
    else { return nil }
    self.note = note
    self.index = index
  }

  /// What happened.
  var events: [Event] { [.noteAdded(note, index: index)] }

  /// The text; nil where a letter has to be escaped.
  var text: String? {
    let author = note.author.rawValue
    guard Self.isPlain(author), Self.isPlain(note.text) else { return nil }
    let member = note.member.map { ",\"member\":\($0.number)" } ?? ""
    var text = Self.start.description
    text.reserveCapacity(note.text.utf8.count + 256)
    text += author
    text += "\",\"colour\":\""
    text += note.colour.rawValue
    text += "\",\"id\":\(note.id.number),\"label\":\""
    text += note.label.rawValue
    text += "\"\(member),\"section\":\(note.section.number),\"text\":\""
    text += note.text
    text += "\",\"twins\":[],\"writtenAt\":\(note.writtenAt.milliseconds)},\"index\":\(index)}}]"
    return text
  }

  private static let start: StaticString = "[{\"noteAdded\":{\"_0\":{\"author\":\""

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
  }
}

extension AddedNote {
  /// Reads a text; nil where it is of any other form.
  init?(text: String) {
    guard let read = text.utf8.withContiguousStorageIfAvailable({ Self(bytes: $0) }) ?? nil
    else { return nil }
    self = read
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    var scan = TextScan(bytes)
    guard scan.skip(Self.start), let author = Actor(rawValue: scan.word()),
      scan.skip("\",\"colour\":\""), let colour = NoteColour(rawValue: scan.word()),
      scan.skip("\",\"id\":"), let id = scan.number(),
      scan.skip(",\"label\":\""), let label = Label(rawValue: scan.word()), scan.skip("\"")
    else { return nil }
    var member: ParticipantID?
    if scan.skip(",\"member\":") {
      guard let slot = scan.number() else { return nil }
      member = ParticipantID(slot)
    }
    guard scan.skip(",\"section\":"), let section = scan.number(),
      scan.skip(",\"text\":\"")
    else { return nil }
    let text = scan.word()
    guard scan.skip("\",\"twins\":[],\"writtenAt\":"), let writtenAt = scan.number(),
      scan.skip("},\"index\":"), let index = scan.number(), scan.skip("}}]"), scan.isAtEnd
    else { return nil }
    note = Note(
      id: NoteID(id), text: text, colour: colour, label: label, section: SectionID(section),
      author: author, member: member,
      writtenAt: Instant(milliseconds: Int64(writtenAt)))
    self.index = index
  }
}
