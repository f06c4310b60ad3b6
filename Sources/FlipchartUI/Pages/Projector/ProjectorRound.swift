import Facilitation
import Screen

extension Model {
  /// A vote: its question and progress, its tally where it is live, its ranking once revealed.
  func drawRoundScene(_ id: RoundID, of session: Session, on canvas: inout Canvas) {
    guard let round = session.rounds[id] else { return }
    var row = canvas.sceneTitle(round.rules.title)
    row += canvas.paragraph(round.rules.question, at: row, role: .emphasis) + 1
    if let outcome = round.outcome, round.state == .revealed {
      return drawRanking(outcome, of: session, at: row, on: &canvas)
    }
    if let progress = session.progress(of: id) {
      row += drawProgress(progress, of: round, at: row, on: &canvas)
    }
    drawTargets(of: round, in: session, at: row + 1, on: &canvas)
  }

  private func drawProgress(
    _ progress: RoundProgress, of round: Round, at row: Int, on canvas: inout Canvas
  ) -> Int {
    let count = BigText("\(progress.ballots)/\(progress.voters)", scale: .small)
    canvas.write(count, at: Point(x: 0, y: row), role: .accent)
    let words =
      round.state == .open
      ? "ballots are in, \(progress.dotsLeft) dots left" : "ballots are in; the vote is closed"
    canvas.write(words, at: Point(x: count.size.columns + 3, y: row + 1), role: .plain)
    if let dots = round.rules.dots, let cap = round.rules.cap {
      canvas.write(
        "\(dots) dots each, at most \(cap) on one",
        at: Point(x: count.size.columns + 3, y: row + 2), role: .dim)
    }
    return count.size.rows + 1
  }

  /// What can be voted on, in two columns where there is room, with the dots of a live round.
  private func drawTargets(
    of round: Round, in session: Session, at row: Int, on canvas: inout Canvas
  ) {
    let tally = session.tally(of: round.id)
    let rect = canvas.bounds.inset(left: 0, top: row, right: 0, bottom: 0)
    let columns = rect.columns(canvas.size.columns >= 100 ? 2 : 1, gap: 4)
    let perColumn = (round.targets.count + columns.count - 1) / max(1, columns.count)
    for (place, target) in round.targets.enumerated() {
      let column = columns[min(place / max(1, perColumn), columns.count - 1)]
      let point = Point(x: column.left, y: column.top + place % max(1, perColumn))
      guard point.y < rect.bottom else { continue }
      let dots = tally?[target].map { "  ●\($0)" } ?? ""
      canvas.write(
        "\(session.projectedName(of: target))\(dots)", at: point, width: column.columns, .left,
        role: .plain)
    }
  }

  /// The ranking, the best first, with a bar for each.
  private func drawRanking(
    _ outcome: Outcome, of session: Session, at row: Int, on canvas: inout Canvas
  ) {
    let most = outcome.ranking.map(\.dots).max() ?? 0
    let bar = max(8, canvas.size.columns / 5)
    for (offset, standing) in outcome.ranking.enumerated() where row + offset < canvas.size.rows {
      let y = row + offset
      let role: Role = standing.rank == 1 && standing.dots > 0 ? .winner : .plain
      canvas.write("\(standing.rank).".padded(to: 4, .right), at: Point(x: 0, y: y), role: role)
      canvas.bar(
        Rect(x: 5, y: y, columns: bar, rows: 1), value: standing.dots, of: max(1, most))
      canvas.write(
        "\(standing.dots)".padded(to: 4, .right), at: Point(x: 5 + bar, y: y), role: .dot)
      canvas.write(
        session.projectedName(of: standing.target), at: Point(x: bar + 11, y: y),
        width: canvas.size.columns - bar - 11, .left, role: role)
    }
  }
}

extension Session {
  /// A target's words for the room; a note that may not travel gives its number alone.
  func projectedName(of target: Target) -> String {
    switch target {
    case .note(let id):
      guard let note = notes[id] else { return "#\(id)  (taken down)" }
      return note.label == .public ? "#\(id)  \(note.text)" : "#\(id)  (not for the screen)"
    case .cluster(let id):
      return clusters[id].map { "\(id)  \($0.name)" } ?? "\(id)  (taken away)"
    }
  }
}
