import Facilitation
import Screen

/// What a line would become if it were sent now.
enum HelperLine: Equatable, Sendable {
  /// A note, of a member where the line begins with a slot and a colon.
  case note(text: String, member: ParticipantID?)
  /// The ballot of a slot in the open vote.
  case ballot(BallotText, RoundID)
  /// Nothing yet.
  case empty

  /// Reads a line as far as it can be read.
  init(_ line: String, in session: Session) {
    let text = line.trimmed
    if text.isEmpty {
      self = .empty
    } else if let round = session.openRound, let ballot = try? BallotText.parse(text) {
      self = .ballot(ballot, round.id)
    } else if let tagged = Self.tagged(text, in: session) {
      self = .note(text: tagged.text, member: tagged.member)
    } else {
      self = .note(text: text, member: nil)
    }
  }

  /// The slot that a line names before a colon, whether or not there is one; nil for none.
  static func namedSlot(_ line: String) -> ParticipantID? {
    let text = line.trimmed
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let head = text[..<colon].lowercased()
    guard head.first == "p", head.count <= 4 else { return nil }
    return Int(head.dropFirst()).map { ParticipantID($0) }
  }

  /// Splits `p07: text` where there is a P07 and a text.
  private static func tagged(
    _ text: String, in session: Session
  ) -> (text: String, member: ParticipantID)? {
    guard let slot = namedSlot(text), session.participants[slot] != nil,
      let colon = text.firstIndex(of: ":")
    else { return nil }
    let rest = String(text[text.index(after: colon)...]).trimmed
    return rest.isEmpty ? nil : (rest, slot)
  }
}

extension Model {
  /// What the line does with a key; nil where it leaves the key to the page.
  mutating func pressInHelperLine(_ key: Key) -> [Effect]? {
    guard key != .escape else {
      say(.information, "The line stays open, and what is in it.\(helpSentence)")
      return []
    }
    let columns = helperLayout.field.columns
    if key.typed != nil { helper.putOfferedAside() }
    switch helper.line.handle(key, columns: columns) {
    case .ignored: return nil
    case .edited, .moved: return []
    case .refused(let limit):
      say(.refusal, "A note holds \(limit) characters; that would be more.")
      return []
    }
  }

  /// Why no note can be written now; nil where one can.
  var frozenSentence: String? {
    guard let group = actor.group, session?.work(of: group).isFrozen ?? false else { return nil }
    return "Writing is frozen until the facilitator lets it go on: your line stays as it is."
  }

  /// Sends the line, and empties it at once: whoever types on is not held up.
  mutating func addLine() -> [Effect] {
    guard let session else { return [] }
    switch HelperLine(helper.line.text, in: session) {
    case .empty:
      say(.information, "The line is empty: type a note, then Enter.")
      return []
    case .ballot(let ballot, let round):
      return sendLine(
        .castBallot(round: round, slot: ballot.slot, dots: ballot.dots),
        confirming: "The ballot of \(ballot.slot.slot) is in.")
    case .note(let text, let member):
      if let table = chosenTable { return addRow(text, to: table) }
      return addNote(text, by: member)
    }
  }

  private mutating func addNote(_ text: String, by member: ParticipantID?) -> [Effect] {
    guard let section = chosenSection else {
      say(.warning, "The chart has no section to write into: ask the facilitator.")
      return []
    }
    if let sentence = frozenSentence {
      say(.warning, sentence)
      return []
    }
    return sendLine(
      .addNote(text: text, section: section.id, colour: nil, label: nil, member: member))
  }

  /// Begins a row with the line; its other fields are filled in with the key that edits.
  private mutating func addRow(_ text: String, to table: Chart) -> [Effect] {
    if let sentence = frozenSentence {
      say(.warning, sentence)
      return []
    }
    let key = HelperAction.edit.keys.first?.label ?? ""
    return sendLine(
      .addRow(chart: table.id, cells: [text]),
      confirming: "The row is in: choose it and press \(key) to fill in the rest.")
  }

  private mutating func sendLine(
    _ command: Command, confirming sentence: String? = nil
  ) -> [Effect] {
    let line = helper.line.text
    helper.clearLine()
    return send(command, confirming: sentence, line: line)
  }
}
