import Facilitation
import Screen

/// What the list after a paste of several lines is for.
struct HelperPaste: Equatable, Sendable {
  /// The most notes that one paste may become.
  static let mostNotes = 200

  /// The text, made safe.
  var text: String

  /// The lines that have something on them.
  var lines: [String] {
    text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension Model {
  mutating func pasteInHelperLine(_ pasted: String) -> [Effect] {
    let text = pasted.sanitised().trimmed
    let lines = HelperPaste(text: text).lines
    guard lines.count > 1 else { return pasteAsOne(text) }
    if let longest = lines.map(\.count).max(), longest > Note.longestText {
      say(
        .refusal, "A line of the paste has \(longest) characters; a note holds \(Note.longestText)."
      )
      return []
    }
    guard lines.count <= HelperPaste.mostNotes else {
      say(
        .refusal,
        "The paste has \(lines.count) lines; at most \(HelperPaste.mostNotes) notes are added at once."
      )
      return []
    }
    return open(.paste(HelperPaste(text: text)))
  }

  mutating func pick(_ index: Int, for paste: HelperPaste) -> [Effect] {
    guard index == 0 else { return pasteAsOne(paste.text) }
    guard let section = chosenSection else { return [] }
    let lines = paste.lines
    return lines.enumerated().flatMap { place, line in
      send(
        .addNote(text: line, section: section.id, colour: nil, label: nil, member: nil),
        confirming: place == lines.count - 1 ? "\(lines.count) notes are added." : nil, line: line)
    }
  }

  private mutating func pasteAsOne(_ text: String) -> [Effect] {
    helper.putOfferedAside()
    if case .refused(let limit) = helper.line.paste(text) {
      say(
        .refusal,
        "The paste has \(text.count) characters; a note holds \(limit), and the line has \(helper.line.text.count)."
      )
    }
    return []
  }
}

extension Picker {
  static func paste(_ paste: HelperPaste) -> Picker {
    let count = paste.lines.count
    return Picker(
      purpose: .helper(paste), title: "You pasted \(count) lines",
      items: [
        Item(label: "Add \(count) notes, a line each"),
        Item(label: "Put them into the line as one note"),
      ])
  }
}
