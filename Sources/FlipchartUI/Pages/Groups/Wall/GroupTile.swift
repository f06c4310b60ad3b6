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
    for (row, line) in text(in: inside.size).lines.enumerated() {
      canvas.write(line, at: inside.origin.moved(rows: row))
    }
  }

  /// What is told of the group, the most telling first: a small tile shows its beginning.
  private func text(in size: Size) -> Passage {
    var passage = Passage(columns: size.columns)
    passage.line(
      [Span("\(glance.progress.mark) \(glance.progress)", glance.progress.role)] + states)
    passage.line(Span(notes, .plain))
    if glance.say.named > 0 { addHeard(to: &passage, rows: size.rows) }
    addNudge(to: &passage)
    addSheets(to: &passage)
    if glance.say.named > 0 { addMembers(to: &passage, rows: size.rows) }
    return passage.clipped(to: size.rows)
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

  /// How many have been heard, how much of it one of them has said, and who has not been heard: so
  /// many names as fit into a third of the tile.
  private func addHeard(to passage: inout Passage, rows: Int) {
    let heard = "\(glance.say.heard) of \(glance.say.members.count) heard"
    let share = glance.say.largestShare.map { ", \($0)% by one" } ?? ""
    let fits = (heard + share).columns <= passage.columns
    passage.line(Span(fits ? heard + share : heard, .plain))
    let marker = "not yet: "
    let names = glance.say.silent.compactMap { session.participants[$0]?.label }
    let lists = names.indices.reversed().lazy.map { names.listed(atMost: $0 + 1) }
    let room = max(1, passage.columns - marker.columns)
    let list = lists.first { WrappedText($0, columns: room).lines.count <= max(2, rows / 3) }
    passage.item(
      list ?? lists.last ?? "", marker: marker, role: .plain, markerRole: .dim)
  }

  private func addNudge(to passage: inout Passage) {
    guard let (nudge, isRead) = session.lastNudge(to: glance.id) else { return }
    let time = CivilTime(nudge.sentAt, in: session.details.zone).clock
    passage.line(
      Span("\(time) ", .dim), Span(isRead ? "✓ " : "→ ", isRead ? .success : .accent),
      Span(nudge.text, .dim))
  }

  private func addSheets(to passage: inout Passage) {
    for sheet in glance.sheets {
      let count = "\(sheet.notes)"
      let title = session.charts[sheet.id]?.title ?? ""
      let room = max(1, passage.columns - count.columns - 4)
      passage.line(
        Span("▤ ", .accent), Span(title.truncated(to: room), .dim), Span("  \(count)", .plain))
    }
  }

  /// Who has said how much; where not everybody fits, how many more there are, and nothing where
  /// nobody fits.
  private func addMembers(to passage: inout Passage, rows: Int) {
    let heard = glance.say.members.filter { $0.notes > 0 }
    let room = rows - passage.lines.count - (glance.say.unnamed > 0 ? 2 : 1)
    guard heard.count <= room || room > 1 else { return }
    let shown = heard.count <= room ? heard[...] : heard.prefix(room - 1)
    passage.gap()
    for member in shown { addMember(member, to: &passage) }
    if shown.count < heard.count {
      passage.line(Span("and \(heard.count - shown.count) more", .dim))
    }
    if glance.say.unnamed > 0 {
      passage.line(Span("\(counted(glance.say.unnamed, "note")) of nobody known", .dim))
    }
  }

  private func addMember(_ member: EqualSay.Member, to passage: inout Passage) {
    let width = min(24, passage.columns * 2 / 3)
    let label = session.participants[member.id]?.label ?? ""
    let bar = String(repeating: "■", count: min(member.notes, max(0, passage.columns - width - 5)))
    passage.line(
      Span(label.truncated(to: width - 1).padded(to: width), .plain),
      Span(bar, .barFull), Span(" \(member.notes)", .dim))
  }
}
