import Facilitation
import Screen

extension Model {
  func drawVote(on canvas: inout Canvas) {
    guard let session else { return }
    guard let round = shownRound else { return drawNoVote(on: &canvas) }
    let (head, layout) = voteParts(of: round, in: session, size: canvas.size)
    canvas.within(layout.strip) { drawRounds(of: session, on: &$0) }
    canvas.write(head.clipped(to: layout.head.rows), in: layout.head)
    canvas.within(layout.list) { drawList(of: round, in: session, on: &$0) }
    if !layout.line.isEmpty { canvas.within(layout.line) { drawBallotLine(on: &$0) } }
  }

  /// What is said of a vote, and where things stand around it in a page of that size.
  func voteParts(of round: Round, in session: Session, size: Size) -> (Passage, VoteLayout) {
    let head = roundHead(
      of: round, in: session, columns: VoteLayout.headColumns(of: size),
      isWide: size.columns >= VoteLayout.wide)
    let layout = VoteLayout(
      size: size, hasStrip: vote.rounds.count > 1, headRows: head.lines.count,
      lineRows: round.state == .open ? ballotLineRows(columns: size.columns) : 0)
    return (head, layout)
  }

  private func drawNoVote(on canvas: inout Canvas) {
    let text =
      actor.seat == .facilitator
      ? "No vote yet. Press n to prepare one: a question, the notes or clusters to choose from, "
        + "and how many dots each."
      : "No vote yet: the facilitator prepares it."
    canvas.paragraph(
      text, in: canvas.bounds.inset(left: 2, top: 2).split(left: 72).left, role: .dim)
  }

  /// The votes beside each other, scrolled so that the one that is shown can be seen.
  private func drawRounds(of session: Session, on canvas: inout Canvas) {
    let shown = vote.rounds.firstIndex { $0 == vote.round } ?? 0
    let width = min(36, max(20, canvas.size.columns / max(1, vote.rounds.count)))
    let window = ListWindow(
      total: vote.rounds.count, rows: max(1, canvas.size.columns / width), selected: shown)
    for (place, index) in window.range.enumerated() {
      guard let round = session.rounds[vote.rounds[index]] else { continue }
      let isShown = index == shown
      let point = Point(x: place * width, y: 0)
      canvas.write(
        [Span(isShown ? "▸ " : "  ", .accent), Span("\(round.state.mark) ", round.state.role)],
        at: point)
      canvas.write(
        round.rules.title, at: point.moved(columns: 4), width: max(0, width - 6),
        role: isShown ? .heading : .dim)
    }
  }

  private func drawList(of round: Round, in session: Session, on canvas: inout Canvas) {
    if let outcome = round.outcome {
      if vote.showsGroups {
        drawBreakdown(of: outcome, kind: round.rules.kind, in: session, on: &canvas)
      } else {
        drawRanking(of: round, outcome, in: session, on: &canvas)
      }
    } else {
      drawTargets(of: round, in: session, on: &canvas)
    }
  }
}
