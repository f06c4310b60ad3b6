import Facilitation
import Screen

/// The line that the discussion is written down in; it stays open for the next, as a helper's does.
struct DiscussionLine: Equatable, Sendable {
  /// Whether it has the keys.
  var isOpen = false
  var field = TextField(limit: Note.longestText)
  /// The section of the plenary's charts that it writes into; nil before one was chosen.
  var section: SectionID?
  /// The last note that came of it, so that the hand sees where it went.
  var last: NoteID?

  /// Puts a refused note back to be mended; what was begun since comes first.
  mutating func giveBack(_ text: String) {
    isOpen = true
    if field.isEmpty { field.offer(text) } else { field.remember(text) }
  }
}

extension Session {
  /// The sections of the plenary's charts, barriers and opportunities first.
  var discussionSections: [Section] {
    let sections = charts(of: nil).flatMap { self.sections(of: $0.id) }
    let first = [SectionKind.barriers, .opportunities].flatMap { kind in
      sections.filter { $0.kind == kind }
    }
    return first + sections.filter { $0.kind != .barriers && $0.kind != .opportunities }
  }
}

extension Model {
  /// The section that the discussion is written into; nil where the plenary has none.
  var discussionSection: Section? {
    let sections = session?.discussionSections ?? []
    return sections.first { $0.id == reportBack.line.section } ?? sections.first
  }

  mutating func openDiscussion() -> [Effect] {
    reportBack.line.isOpen = true
    return []
  }

  /// What the line does with a key while it is open; nil where it leaves the key to the page.
  mutating func pressInDiscussionLine(_ key: Key) -> [Effect]? {
    guard reportBack.line.isOpen else { return nil }
    switch key {
    case .enter: return addDiscussionNote()
    case .tab: return leafDiscussion(by: 1)
    case .backTab: return leafDiscussion(by: -1)
    case .escape:
      reportBack.line.isOpen = false
      return []
    default:
      let outcome = reportBack.line.field.handle(key)
      sayFull(outcome)
      return outcome == .ignored ? nil : []
    }
  }

  mutating func pasteInDiscussionLine(_ text: String) -> [Effect] {
    guard reportBack.line.isOpen else { return [] }
    sayFull(reportBack.line.field.paste(text))
    return []
  }

  private mutating func sayFull(_ outcome: TextField.Outcome) {
    guard case .refused(let limit) = outcome else { return }
    say(.refusal, "A note holds \(limit) characters; that would be more.")
  }

  private mutating func leafDiscussion(by step: Int) -> [Effect] {
    let sections = session?.discussionSections ?? []
    guard let place = sections.firstIndex(where: { $0.id == discussionSection?.id }) else {
      return []
    }
    reportBack.line.section = sections[(place + step + sections.count) % sections.count].id
    return []
  }

  /// Sends the line, and empties it at once: whoever types on is not held up.
  private mutating func addDiscussionNote() -> [Effect] {
    let text = reportBack.line.field.text
    guard let section = discussionSection, !text.trimmed.isEmpty else { return [] }
    reportBack.line.section = section.id
    reportBack.line.field.remember(text)
    reportBack.line.field.clear()
    return send(
      .addNote(text: text, section: section.id, colour: nil, label: nil, member: nil),
      discussion: text)
  }
}
