import Facilitation
import Screen

extension Model {
  /// Two groups beside each other: the first chart of each.
  func drawGroupsScene(
    _ left: GroupID, _ right: GroupID, of session: Session, on canvas: inout Canvas
  ) {
    let charts = [left, right].compactMap { session.charts(of: $0).first?.id }
    drawChartScene(charts, of: session, on: &canvas)
  }
}
