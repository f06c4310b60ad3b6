import Facilitation
import Screen

/// One group on the wall: how far it is, what it has written, and who has been heard.
struct GroupTile {
  let glance: GroupGlance
  let session: Session
  let now: Instant
  let hasKeys: Bool

  func draw(on canvas: inout Canvas) {
    canvas.box(
      canvas.bounds, title: session.groups[glance.id]?.name ?? "",
      borders: hasKeys ? .heavy : .rounded, role: hasKeys ? .borderFocused : .border,
      titleRole: hasKeys ? .accent : .heading)
    let inside = canvas.bounds.inset(left: 2, top: 1, right: 1, bottom: 1)
    let lines = text(columns: inside.columns).lines.prefix(inside.rows)
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: inside.origin.moved(rows: row))
    }
  }

  /// What is told of the group, the most telling first: a small tile shows its beginning.
  func text(columns: Int) -> Passage {
    var passage = Passage(columns: columns)
    passage.line(
      [Span("\(glance.progress.mark) \(glance.progress)", glance.progress.role)] + states)
    passage.line(Span(notes, .plain))
    if let heard { passage.line(Span(heard, .plain)) }
    passage.item(silent, marker: "not yet: ", role: .plain, markerRole: .dim)
    addNudge(to: &passage)
    for sheet in glance.sheets {
      let count = "\(sheet.notes)"
      let title = session.charts[sheet.id]?.title ?? ""
      passage.line(
        Span("▤ ", .accent), Span(title.truncated(to: max(1, columns - count.columns - 4)), .dim),
        Span("  \(count)", .plain))
    }
    addMembers(to: &passage)
    return passage
  }

  /// What the facilitator has set for the group.
  private var states: [Span] {
    var spans: [Span] = []
    if glance.work.isFrozen { spans += [Span("  "), Span("frozen", .warning)] }
    if glance.work.isPrivate { spans += [Span("  "), Span(" private ", .labelConfidential)] }
    return spans
  }

  private var notes: String {
    guard let last = glance.lastNoteAt else { return "no notes yet" }
    let hidden = glance.privateNotes > 0 ? " (\(glance.privateNotes) private)" : ""
    let age = ageText(seconds: max(0, now.seconds(since: last)))
    return "\(counted(glance.notes, "note"))\(hidden), \(age)"
  }

  /// How many have been heard; nil where nobody knows who said what.
  private var heard: String? {
    guard glance.say.named > 0 else { return nil }
    return "\(glance.say.heard) of \(glance.say.members.count) heard"
  }

  private var silent: String {
    guard glance.say.named > 0 else { return "" }
    return glance.say.silent.compactMap { session.participants[$0]?.label }
      .joined(separator: ", ")
  }

  private func addNudge(to passage: inout Passage) {
    guard let (nudge, isRead) = session.lastNudge(to: glance.id) else { return }
    let time = CivilTime(nudge.sentAt, in: session.details.zone).clock
    passage.line(
      Span("\(time) ", .dim), Span(isRead ? "✓ " : "→ ", isRead ? .success : .accent),
      Span(nudge.text, .dim))
  }

  private func addMembers(to passage: inout Passage) {
    guard glance.say.named > 0 else { return }
    passage.gap()
    let width = min(24, passage.columns * 2 / 3)
    for say in glance.say.members where say.notes > 0 {
      guard let member = say.speaker.flatMap({ session.participants[$0] }) else { continue }
      let bar = String(repeating: "■", count: min(say.notes, max(0, passage.columns - width - 5)))
      passage.line(
        Span(member.label.truncated(to: width - 1).padded(to: width), .plain),
        Span(bar, .barFull), Span(" \(say.notes)", .dim))
    }
    if glance.say.unnamed > 0 {
      passage.line(Span("\(counted(glance.say.unnamed, "note")) of nobody known", .dim))
    }
  }
}
