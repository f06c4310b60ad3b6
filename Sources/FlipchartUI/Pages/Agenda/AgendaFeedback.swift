import Facilitation
import Screen

extension Model {
  /// What people said of the session, and what they shared.
  func drawFeedback(of session: Session, on canvas: inout Canvas) {
    let rows = session.feedback.map(row) + session.resources.map(row)
    canvas.write(
      summary(of: session), at: .zero, width: canvas.size.columns, role: .heading)
    let rest = canvas.bounds.inset(top: 2)
    guard !rows.isEmpty else {
      return canvas.within(rest.inset(top: -1)) {
        drawEmptyList(
          "Nothing yet. Press m for feedback, a mark of 1 to 5 and a line without a name; "
            + "press r for something that a participant shared.", on: &$0)
      }
    }
    draw(rows, on: &canvas)
  }

  private func summary(of session: Session) -> String {
    let scores = session.feedback.compactMap(\.score)
    let lines = session.feedback.count
    let shared = session.resources.count
    var pieces: [String] = []
    if !scores.isEmpty {
      let tenths = (scores.reduce(0, +) * 10 + scores.count / 2) / scores.count
      pieces.append("\(tenths / 10).\(tenths % 10) of 5 by \(counted(scores.count, "mark"))")
    }
    if lines > 0 { pieces.append(counted(lines, "voice")) }
    if shared > 0 { pieces.append("\(shared) shared") }
    return pieces.isEmpty ? "Feedback and shared resources" : pieces.joined(separator: "  ·  ")
  }

  private func row(of feedback: Feedback) -> AgendaRow {
    AgendaRow(
      mark: feedback.score.map(FeedbackMark.dots) ?? "     ", markRole: .dot,
      text: feedback.line.isEmpty ? "A mark alone" : feedback.line,
      detail: feedback.score.map { "\($0) of 5" } ?? "without a mark")
  }

  private func row(of resource: Resource) -> AgendaRow {
    let pieces = [resource.who.isEmpty ? "" : "from \(resource.who)", resource.link]
      .filter { !$0.isEmpty }
    return AgendaRow(
      mark: "→    ", markRole: .accent, text: resource.title,
      detail: pieces.isEmpty ? "shared in the room" : pieces.joined(separator: "  ·  "))
  }
}
