import Facilitation
import Screen

extension Model {
  /// How each group cast, side by side; groups with few ballots are not told apart.
  func drawBreakdown(
    of outcome: Outcome, kind: TargetKind, in session: Session, on canvas: inout Canvas
  ) {
    let most = max(1, canvas.size.columns / 30)
    let shown = outcome.groups.prefix(most)
    let columns = canvas.bounds.columns(shown.count, gap: 3)
    for (rect, group) in zip(columns, shown) {
      canvas.within(rect) { draw(group, kind: kind, in: session, on: &$0) }
    }
  }

  private func draw(
    _ breakdown: GroupBreakdown, kind: TargetKind, in session: Session, on canvas: inout Canvas
  ) {
    let width = canvas.size.columns
    canvas.sectionHead(
      session.groups[breakdown.group]?.name ?? "", detail: counted(breakdown.ballots, "ballot"),
      at: .zero, width: width)
    let ranking = breakdown.dots.sorted { ($1.count, $0.target) < ($0.count, $1.target) }
    for (row, dots) in ranking.prefix(max(0, canvas.size.rows - 2)).enumerated() {
      let target = Target(kind, number: dots.target)
      let tag = TargetTag(target, in: session)
      let sum = dotsText(dots.count)
      let y = row + 2
      canvas.write(tag.text, at: Point(x: 0, y: y), role: tag.role)
      canvas.write(
        session.text(of: target).sanitised(keepingNewlines: false),
        at: Point(x: TargetTag.columns, y: y), width: max(0, width - TargetTag.columns - 9))
      canvas.write(sum, at: Point(x: max(0, width - sum.columns), y: y), role: .dot)
    }
  }
}
