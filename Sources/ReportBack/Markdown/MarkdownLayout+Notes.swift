import Facilitation

extension MarkdownLayout {
  /// A note where its group is plain from the place: `#12 Ask the elders first (P07) — 3 dots`.
  func inPlace(_ note: NoteLine) -> MarkdownText {
    line(note, by: note.member.map { ["\($0)"] } ?? [])
  }

  /// A note among those of other groups: `#12 Ask the elders first (P07, Producers) — 3 dots`.
  func amongOthers(_ note: NoteLine) -> MarkdownText {
    line(note, by: [note.member, note.group].compactMap { $0.map { "\($0)" } })
  }

  private func line(_ note: NoteLine, by: [MarkdownText]) -> MarkdownText {
    let writer: MarkdownText = by.isEmpty ? "" : " (\(MarkdownText.joined(by, by: ", ")))"
    return "#\(note.number) \(note.text)\(writer)\(merged(note))\(marks(note))"
  }

  /// What says the same: `, also #15 (Consumers), #23 “Elders first”`.
  private func merged(_ note: NoteLine) -> MarkdownText {
    guard !note.merged.isEmpty else { return "" }
    let others = note.merged.map { other -> MarkdownText in
      let text: MarkdownText = other.text.map { " “\($0)”" } ?? ""
      let group: MarkdownText = other.group.map { " (\($0))" } ?? ""
      let label: MarkdownText = restriction(other.label).map { ", \($0)" } ?? ""
      return "#\(other.number)\(text)\(group)\(label)"
    }
    return ", also \(MarkdownText.joined(others, by: "; "))"
  }

  /// What else is known of a note: its dots, that it was set aside, that it is private still, that it
  /// is not for everybody.
  private func marks(_ note: NoteLine) -> MarkdownText {
    var marks: [MarkdownText] = []
    if !note.dots.isEmpty { marks.append(dots(note.dots)) }
    if note.parked { marks.append("in the parking lot") }
    if note.isPrivate { marks.append("not revealed yet") }
    if let restriction = restriction(note.label) { marks.append(restriction) }
    return marks.isEmpty ? "" : " — \(MarkdownText.joined(marks, by: "; "))"
  }

  /// How far something may travel; nil where that is as far as whatever bears no mark.
  func restriction(_ label: Label) -> MarkdownText? {
    label == document.session.unmarked ? nil : "\(label.rawValue)"
  }

  /// The same behind something that has no other marks; nothing where it needs none.
  func mark(_ label: Label?) -> MarkdownText {
    label.flatMap(restriction).map { " — \($0)" } ?? ""
  }

  /// Dots, with the rounds they are of where there were several: `3 dots`, `3 dots in “Now”`.
  func dots(_ counts: [DotCount]) -> MarkdownText {
    guard document.votes.count(where: { $0.result != nil }) > 1 else {
      return dots(counts.reduce(0) { $0 + $1.dots })
    }
    return .joined(counts.map { "\(dots($0.dots)) in “\($0.round)”" }, by: ", ")
  }

  /// A number of dots.
  func dots(_ count: Int) -> MarkdownText {
    count == 0 ? "no dots" : "\(count.counted("dot"))"
  }

  /// Where something came from, or what it echoes: `#12 “Ask the elders first” (Producers)`.
  func reference(_ note: NoteReference) -> MarkdownText {
    guard let number = note.number else { return "a note taken down since" }
    if note.takenDown { return "#\(number), taken down since" }
    let words: MarkdownText = note.text.map { " “\(line: Self.shortened($0))”" } ?? ""
    let facts: [MarkdownText] = [
      note.group.map { "\($0)" }, note.label.flatMap(restriction),
      note.mergedInto.map { "merged with #\($0)" },
    ].compactMap(\.self)
    let more: MarkdownText = facts.isEmpty ? "" : " (\(MarkdownText.joined(facts, by: ", ")))"
    return "#\(number)\(words)\(more)"
  }

  /// The words that a text begins with, as far as they help to know it again.
  private static func shortened(_ text: String) -> String {
    let longest = 40
    guard text.count > longest else { return text }
    let start = text.prefix(longest)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
