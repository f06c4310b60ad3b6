import Facilitation

/// A line that adds a note and says nothing out of the ordinary, read by hand: where thousands of lines
/// are given, nearly all are of this form.
///
/// Whatever is of any other form, or wrong, is left to the decoder, which says what is wrong with it.
struct AddNoteLine {
  /// The id beside the command, if there is one.
  let id: CommandID?
  /// What is asked.
  let command: Command

  /// Reads a line; nil where it is to be left to the decoder.
  init?(_ text: String) {
    var line = LineScan(text)
    var id: String?
    var note: NoteFields?
    let isRead = line.object { line, key in
      switch key {
      case "id" where id == nil: id = line.word()
      case "addNote" where note == nil: note = NoteFields(&line)
      default: return false
      }
      return key == "id" ? id != nil : note != nil
    }
    guard isRead, line.isAtEnd, let command = note?.command else { return nil }
    self.id = id.map { CommandID($0) }
    self.command = command
  }
}

/// What is said of the note.
private struct NoteFields {
  private let texts: [String: String]
  private let numbers: [String: Int]

  init?(_ line: inout LineScan) {
    var texts: [String: String] = [:]
    var numbers: [String: Int] = [:]
    let isRead = line.object { line, key in
      switch key {
      case "text", "colour", "label":
        guard texts[key] == nil, let word = line.word() else { return false }
        texts[key] = word
      case "section", "member":
        guard numbers[key] == nil, let number = line.number() else { return false }
        numbers[key] = number
      default: return false
      }
      return true
    }
    guard isRead else { return nil }
    self.texts = texts
    self.numbers = numbers
  }

  /// The command; nil where something is missing or not known.
  var command: Command? {
    let colour = texts["colour"].map { NoteColour(rawValue: $0) }
    let label = texts["label"].map { Label(rawValue: $0) }
    guard let text = texts["text"], let section = numbers["section"],
      colour == nil || colour != .some(nil), label == nil || label != .some(nil)
    else { return nil }
    return .addNote(
      text: text, section: SectionID(section), colour: colour ?? nil, label: label ?? nil,
      member: numbers["member"].map { ParticipantID($0) })
  }
}
