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
    let raised = round.rules.kind == .clusters ? session.raisedClusters() : [:]
    canvas.draw(targetStack(in: canvas.bounds)) { line, index in
      let target = vote.targets[index]
      TargetRow(
        target: target, session: session, dots: dots(on: target, tally: tally),
        raised: target.cluster.flatMap { raised[$0] }, isSelected: index == vote.row
      ).draw(on: &line)
    }
  }

  /// The targets as they are stacked in a rectangle: with as much air as lets all of them be seen.
  func targetStack(in rect: Rect) -> StackedRows {
    let count = max(1, vote.targets.count)
    let room = (rect.rows + 1) / count
    return StackedRows(
      count: vote.targets.count, in: rect.inset(right: 1), height: room >= 3 ? 2 : 1,
      gap: room >= 2 ? 1 : 0, selected: vote.row, keeping: vote.firstTarget)
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
  /// How many groups raised the cluster; nil for a note.
  let raised: Raised?
  let isSelected: Bool

  func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    if isSelected { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(isSelected ? "▸" : " ", at: .zero)
    let tag = TargetTag(target, in: session)
    canvas.write(tag.text, at: Point(x: 2, y: 0), role: tag.role)
    let start = 3 + TargetTag.columns
    let room = width - start - dots.columns - 2
    let words = session.text(of: target) + (raised.map { " · \($0.words)" } ?? "")
    let text = WrappedText(words, columns: max(1, room)).lines.map(\.text)
    canvas.write(
      lines: text.clipped(to: canvas.size.rows, columns: max(1, room)), at: Point(x: start, y: 0))
    canvas.write(
      dots, at: Point(x: width - dots.columns - 1, y: 0), role: isSelected ? nil : .dot)
  }
}

extension Target {
  /// The cluster that it is; nil for a note.
  fileprivate var cluster: ClusterID? {
    if case .cluster(let id) = self { id } else { nil }
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
