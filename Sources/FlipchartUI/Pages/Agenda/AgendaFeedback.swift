import Facilitation
import Screen

extension Model {
  /// What people said of the session, and what they shared.
  func drawFeedback(of session: Session, on canvas: inout Canvas) {
    let tally = session.feedbackTally
    let rows = tally.voices.map(row) + session.resources.map(row)
    canvas.write(
      summary(of: session), at: .zero, width: canvas.size.columns, role: .heading)
    if tally.people > 0 {
      canvas.write(
        FeedbackMark.counts(of: tally), at: Point(x: 0, y: 1), width: canvas.size.columns)
    }
    let rest = canvas.bounds.inset(top: FeedbackMark.headRows)
    guard !rows.isEmpty else {
      return canvas.within(rest) {
        drawEmptyList(
          "Nothing yet. Press m for feedback, a mark of 1 to 5 and a line without a name; "
            + "press r for something that a participant shared.", on: &$0)
      }
    }
    draw(rows, on: &canvas)
  }

  private func summary(of session: Session) -> String {
    let tally = session.feedbackTally
    let shared = session.resources.count
    let pieces = [
      tally.meanTenths.map { "mean \(FeedbackMark.decimal($0)) of 5" },
      tally.medianTenths.map { "median \(FeedbackMark.decimal($0))" },
      tally.people > 0 ? counted(tally.people, "mark") : nil,
      tally.voices.isEmpty ? nil : counted(tally.voices.count, "voice"),
      shared > 0 ? "\(shared) shared" : nil,
    ].compactMap(\.self)
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
