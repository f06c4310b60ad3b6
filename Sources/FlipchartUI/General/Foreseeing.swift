import Facilitation

extension Model {
  /// Takes in how a copy for one seat stands: what the seat sees, with its own commands on top.
  ///
  /// - Parameter entries: what the commands that were given here last will lead to.
  mutating func foresee(
    _ session: Session, _ now: CopyState, following entries: [Entry]
  ) -> [Effect] {
    let before = copy
    self.session = session
    copy = now
    whole = nil
    veil()
    settle()
    follow(entries)
    if let change = before.flatMap({ now.change(from: $0.link) }) { say(change.kind, change.text) }
    let known = Set(before?.refused.map(\.id) ?? [])
    if let refused = now.refused.first(where: { !known.contains($0.id) }) {
      say(.refusal, "Refused: \(refused.command.wording) \(refused.sentence)")
    }
    return []
  }
}

extension Command {
  /// What it asks for, in a few words for a list: a note's text, or what is to be done.
  var wording: String {
    switch self {
    case .editNote(let note, let text): "#\(note) “\(text.onOneLine)”"
    default: noteText.map { "“\($0.onOneLine)”" } ?? title.capitalisedFirst
    }
  }

  /// The text that it puts on a note; nil where it puts none.
  var noteText: String? {
    switch self {
    case .addNote(let text, _, _, _, _), .editNote(_, let text): text
    default: nil
    }
  }

  /// The same with another text on the note.
  func withNoteText(_ text: String) -> Command {
    switch self {
    case .addNote(_, let section, let colour, let label, let member):
      .addNote(text: text, section: section, colour: colour, label: label, member: member)
    case .editNote(let note, _): .editNote(note: note, text: text)
    default: self
    }
  }
}
