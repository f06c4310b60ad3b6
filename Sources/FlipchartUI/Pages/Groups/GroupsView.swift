import Facilitation
import Screen

extension Model {
  func drawGroups(on canvas: inout Canvas) {
    guard let session else { return }
    if showsWall { return drawWall(of: session, on: &canvas) }
    let parts = groupsParts(of: session, size: canvas.size)
    canvas.write(
      groupSummary(of: session), at: .zero, width: canvas.size.columns, role: .dim)
    drawColumns(of: session, on: &canvas, in: parts.columns)
    canvas.write(lines: parts.warnings, at: parts.foot.origin.moved(rows: 1), role: .warning)
  }

  /// Where the groups stand in a page of that size, and what is said below them.
  func groupsParts(
    of session: Session, size: Size
  ) -> (columns: Rect, foot: Rect, warnings: [String]) {
    let warnings = groupWarnings(
      of: session, columns: size.columns - 1, rows: size.rows < 24 ? 2 : 3)
    let body = Rect(size: size).inset(top: size.rows < 24 ? 1 : 2)
    let parts = body.split(bottom: warnings.isEmpty ? 0 : warnings.count + 1)
    return (parts.rest, parts.bottom, warnings)
  }

  private func groupSummary(of session: Session) -> String {
    let people = session.participants.count
    let here = session.participants.filter(\.present).count
    let helpers = session.participants.filter { $0.role == .helper }.count
    var pieces = [
      people == 1 ? "1 person" : "\(people) people", "\(here) here",
      counted(session.groups.count, "group"),
      "\(counted(helpers, "helper")) on the list",
    ]
    if !groups.marked.isEmpty { pieces.append("\(groups.marked.count) marked") }
    return pieces.joined(separator: "  ·  ")
  }

  /// What the facilitator should mind, in a few lines.
  private func groupWarnings(of session: Session, columns: Int, rows: Int) -> [String] {
    session.warnings.flatMap { warning in
      WrappedText("! \(warning.sentence)", columns: max(1, columns)).lines.map(\.text)
    }.clipped(to: rows, columns: max(1, columns))
  }

  private func drawColumns(of session: Session, on canvas: inout Canvas, in rect: Rect) {
    let counts = NoteCounts(session)
    for (index, box) in groupBoxes(in: rect) {
      canvas.within(box) { columnView(index, of: session, counts: counts, in: rect).draw(on: &$0) }
    }
    drawEdges(of: groupWindow(in: rect), on: &canvas, in: rect)
  }

  func columnView(
    _ index: Int, of session: Session, counts: NoteCounts, in rect: Rect
  ) -> GroupColumnView {
    GroupColumnView(
      column: groups.columns[index], session: session, counts: counts, state: groups,
      hasKeys: index == groups.column, gap: peopleGap(in: rect))
  }

  /// As many columns as there is room for, with the one that has the keys among them.
  private func groupWindow(in rect: Rect) -> ListWindow {
    let most = max(1, (rect.columns + 1) / (GroupColumnView.narrowest + 1))
    return ListWindow(total: groups.columns.count, rows: most, selected: groups.column)
  }

  /// How many people the largest group has.
  private var mostPeople: Int { groups.columns.map(\.people.count).max() ?? 0 }

  /// The empty rows between two people, the same in all groups: one where all fit even so.
  private func peopleGap(in rect: Rect) -> Int {
    mostPeople * 2 - 1 + GroupColumnView.headRows <= rect.rows ? 1 : 0
  }

  /// The columns that are seen, side by side, and where each stands.
  func groupBoxes(in rect: Rect) -> [(index: Int, box: Rect)] {
    let range = groupWindow(in: rect).range
    let shown = max(1, range.count)
    let width = min(GroupColumnView.widest, (rect.columns - shown + 1) / shown)
    let wanted = mostPeople * (peopleGap(in: rect) + 1) + GroupColumnView.headRows + 1
    let rows = min(rect.rows, max(12, wanted))
    return range.enumerated().map { place, index in
      let left = rect.left + place * (width + 1)
      return (index, Rect(x: left, y: rect.top, columns: width, rows: rows))
    }
  }

  /// Says that there are more groups at a side, on the row above them.
  private func drawEdges(of window: ListWindow, on canvas: inout Canvas, in rect: Rect) {
    let row = rect.top - 1
    let after = window.total - window.range.upperBound
    let text = [
      window.first > 0 ? "‹ \(window.first) more" : "", after > 0 ? "\(after) more ›" : "",
    ]
    .filter { !$0.isEmpty }.joined(separator: "   ")
    canvas.write(text, at: Point(x: rect.right - text.columns, y: row), role: .accent)
  }
}

/// How many notes each group has and each member has said.
struct NoteCounts: Sendable {
  private var byGroup: [GroupID: Int] = [:]
  private var byMember: [ParticipantID: Int] = [:]

  init(_ session: Session) {
    for note in session.notes {
      if let group = session.group(of: note) { byGroup[group, default: 0] += 1 }
      if let member = note.member { byMember[member, default: 0] += 1 }
    }
  }

  func notes(of group: GroupID) -> Int { byGroup[group] ?? 0 }
  func notes(of member: ParticipantID) -> Int { byMember[member] ?? 0 }
}
