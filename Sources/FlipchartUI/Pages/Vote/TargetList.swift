import Facilitation
import Screen

extension Model {
  /// What can be voted on, with the dots of the ballot that is filled in here; with the dots of all
  /// only where the tally is seen live.
  func drawTargets(of round: Round, in session: Session, on canvas: inout Canvas) {
    guard !vote.targets.isEmpty else {
      let what = round.rules.kind == .notes ? "notes" : "clusters"
      canvas.paragraph(
        "There are no \(what) to vote on yet: they come from the charts.", in: canvas.bounds,
        role: .dim)
      return
    }
    let tally = session.tally(of: round.id)
    let height = max(1, min(3, (canvas.size.rows + 1) / vote.targets.count))
    let window = ListWindow(
      total: vote.targets.count, rows: max(1, (canvas.size.rows + 1) / height),
      selected: vote.row)
    for index in window.range {
      let target = vote.targets[index]
      let row = TargetRow(
        target: target, session: session, dots: dots(on: target, tally: tally),
        isSelected: index == vote.row)
      let rect = Rect(
        x: 0, y: (index - window.first) * height, columns: canvas.size.columns - 1,
        rows: max(1, height - 1))
      canvas.within(rect) { row.draw(on: &$0) }
    }
    canvas.scrollbar(
      Rect(x: canvas.size.columns - 1, y: 0, columns: 1, rows: canvas.size.rows),
      first: window.first * height, total: vote.targets.count * height - 1)
  }

  private func dots(on target: Target, tally: [Target: Int]?) -> String {
    if let ballot = vote.ballot {
      return String(repeating: "●", count: ballot.dots[target.number] ?? 0)
    }
    return tally?[target].map { dotsText($0) } ?? ""
  }
}

/// A target of a vote: its number on its paper, what it says, the dots on it.
struct TargetRow {
  let target: Target
  let session: Session
  let dots: String
  let isSelected: Bool

  func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    if isSelected { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    let tag = TargetTag(target, in: session)
    canvas.write(tag.text, at: Point(x: 2, y: 0), role: tag.role)
    let start = 3 + TargetTag.columns
    let room = width - start - dots.columns - 2
    let text = WrappedText(session.text(of: target), columns: max(1, room)).lines.map(\.text)
    canvas.write(
      lines: text.clipped(to: canvas.size.rows, columns: max(1, room)), at: Point(x: start, y: 0))
    canvas.write(
      dots, at: Point(x: width - dots.columns - 1, y: 0), role: isSelected ? nil : .dot)
  }
}

/// The number of a target, on the paper of the note that it is.
struct TargetTag {
  /// The columns that a number takes.
  static let columns = 7

  let text: String
  let role: Role?

  init(_ target: Target, in session: Session) {
    switch target {
    case .note(let id):
      text = "#\(id)".padded(to: Self.columns - 1, .center)
      role = session.notes[id]?.colour.paper.role ?? .dim
    case .cluster(let id):
      text = "◈ \(id)".padded(to: Self.columns - 1, .center)
      role = .cluster
    }
  }
}
