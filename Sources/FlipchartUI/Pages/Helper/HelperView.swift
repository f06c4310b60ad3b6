import Facilitation
import Screen

/// Where the parts of a helper's page stand, in the window.
struct HelperLayout: Equatable, Sendable {
  /// The most rows that the line grows to.
  static let mostRows = 5

  /// The chart.
  let charts: Rect
  /// What to mind now, one row.
  let nudge: Rect
  /// The line with its frame.
  let box: Rect
  /// The line itself.
  let field: Rect

  init(_ body: Rect, line: TextField) {
    let rows = min(Self.mostRows, max(1, line.rows(columns: max(1, body.columns - 4))))
    let parts = body.split(bottom: rows + 2)
    box = parts.bottom
    field = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    let above = parts.rest.split(bottom: 1)
    nudge = above.bottom
    charts = above.rest
  }
}

extension Model {
  /// Where the parts of a helper's page stand now.
  var helperLayout: HelperLayout { HelperLayout(chrome.body, line: helper.line) }

  /// The group's chart, what to mind, and the line that never closes.
  func drawHelper(on canvas: inout Canvas) {
    let body = chrome.body
    let layout = HelperLayout(
      Rect(size: body.size), line: helper.line)
    canvas.within(layout.charts) { drawCharts(on: &$0) }
    drawNudge(layout.nudge, on: &canvas)
    drawLine(layout, on: &canvas)
  }

  private func drawNudge(_ rect: Rect, on canvas: inout Canvas) {
    guard let session, let group = actor.group,
      let nudge = HelperNudge(
        for: actor, of: group, in: session, waiting: helper.waiting.count,
        refused: copy?.refused ?? [], at: now)
    else { return }
    canvas.write(
      " \(nudge.text) ".truncated(to: rect.columns), at: rect.origin, role: nudge.role)
  }

  private func drawLine(_ layout: HelperLayout, on canvas: inout Canvas) {
    let section = chosenSection.map { "▸ \($0.title)" } ?? "No section"
    let chart = helperChart.map { " · \($0.title)" } ?? ""
    canvas.box(
      layout.box, title: section + writingState + chart, borders: .heavy, role: .borderFocused,
      titleRole: .accent)
    helper.line.draw(
      on: &canvas, layout.field, hint: fieldHint,
      isFocused: layers.isEmpty)
    guard let session else { return }
    let foot = " \(lineHint(in: session)) "
    let left = layout.box.right - min(foot.columns, layout.box.columns - 4) - 2
    canvas.write(
      foot.truncated(to: layout.box.columns - 4),
      at: Point(x: left, y: layout.box.bottom - 1), role: .dim)
  }

  /// What the facilitator has set for the group's writing; before the chart, which may be cut.
  private var writingState: String {
    (frozenSentence == nil ? "" : " · frozen") + (isPrivate ? " · private until revealed" : "")
  }

  /// Whether what the line becomes is kept to the group for now.
  private var isPrivate: Bool {
    guard let session, let group = actor.group, helperChart?.owner == group else { return false }
    return session.work(of: group).isPrivate
  }

  /// What is said in the empty line.
  private var fieldHint: String {
    if frozenSentence != nil { return "Writing is frozen; what you type is kept" }
    return isPrivate
      ? "Private until revealed: type, Enter, and go on" : "a note a line: type, Enter, and go on"
  }

  /// What Enter would make of the line.
  private func lineHint(in session: Session) -> String {
    switch HelperLine(helper.line.text, in: session) {
    case .note where frozenSentence != nil:
      return "Writing is frozen: your line stays here"
    case .empty:
      let next = section(further: 1, in: session).map { "Tab \($0.title)" } ?? ""
      return "\(next) · p07: before the text says who said it"
    case .ballot(let ballot, _):
      return "Enter hands in the ballot of \(ballot.slot.slot)"
    case .note(_, nil) where unknownSlot(in: session) != nil:
      let slot = unknownSlot(in: session)?.slot ?? ""
      return "There is no \(slot): Enter adds the line as it stands"
    case .note(let text, let member):
      let left = Note.longestText - text.count
      let who = member.map { " · said by \(session.participants[$0]?.label ?? $0.slot)" } ?? ""
      return left < 200 ? "\(left) characters left\(who)" : "Enter adds the note\(who)"
    }
  }

  /// The slot that the line names and nobody has; nil for none.
  private func unknownSlot(in session: Session) -> ParticipantID? {
    HelperLine.namedSlot(helper.line.text).flatMap {
      session.participants[$0] == nil ? $0 : nil
    }
  }
}
