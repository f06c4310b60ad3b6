import Facilitation
import Screen

extension Model {
  func drawGroups(on canvas: inout Canvas) {
    guard let session else { return }
    let warnings = groupWarnings(
      of: session, columns: canvas.size.columns - 1, rows: canvas.size.rows < 24 ? 2 : 3)
    let head = canvas.bounds.split(top: 2)
    let parts = head.rest.split(bottom: warnings.isEmpty ? 0 : warnings.count + 1)
    canvas.write(
      groupSummary(of: session), at: .zero, width: canvas.size.columns, role: .dim)
    drawColumns(of: session, on: &canvas, in: parts.rest)
    canvas.write(lines: warnings, at: parts.bottom.origin.moved(rows: 1), role: .warning)
  }

  private func groupSummary(of session: Session) -> String {
    let people = session.participants.count
    let here = session.participants.filter(\.present).count
    let helpers = session.participants.filter { $0.role == .helper }.count
    var pieces = [
      people == 1 ? "1 person" : "\(people) people", "\(here) here",
      counted(session.groups.count, "group"), counted(helpers, "helper"),
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

  /// As many columns side by side as there is room for, with the one that has the keys among them.
  private func drawColumns(of session: Session, on canvas: inout Canvas, in rect: Rect) {
    let counts = NoteCounts(session)
    let most = max(1, (rect.columns + 1) / (GroupColumnView.narrowest + 1))
    let window = ListWindow(
      total: groups.columns.count, rows: most, selected: groups.column)
    let shown = window.range.count
    let width = min(GroupColumnView.widest, (rect.columns - shown + 1) / max(1, shown))
    for (place, index) in window.range.enumerated() {
      let view = GroupColumnView(
        column: groups.columns[index], session: session, counts: counts, state: groups,
        hasKeys: index == groups.column)
      let box = Rect(
        x: rect.left + place * (width + 1), y: rect.top, columns: width, rows: rect.rows)
      canvas.within(box) { view.draw(on: &$0) }
    }
    drawEdges(of: window, on: &canvas, in: rect)
  }

  /// Says that there are more groups at a side.
  private func drawEdges(of window: ListWindow, on canvas: inout Canvas, in rect: Rect) {
    let row = rect.top - 1
    if window.first > 0 {
      canvas.write("‹ \(window.first) more", at: Point(x: rect.left, y: row), role: .accent)
    }
    let after = window.total - window.range.upperBound
    if after > 0 {
      canvas.write(
        "\(after) more ›", at: Point(x: rect.left, y: row), width: rect.columns, .right,
        role: .accent)
    }
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
