import Facilitation
import Screen

extension Model {
  /// Where the charts that are shown stand.
  func chartPanes(in body: Rect) -> [ChartPane] {
    guard let session else { return [] }
    var look = board.look
    look.showsPrompts = showsPrompts
    let shown = board.shown.compactMap { session.charts[$0] }
    return zip(shown, body.columns(shown.count, gap: 3)).map { chart, rect in
      ChartPane(
        chart, in: session, rect: rect, look: look, choice: board.choice(on: chart.id),
        scrolled: board.scrolled)
    }
  }

  /// Whether prompts stand above the notes: in a low window they give way to notes side by side and
  /// to a helper's line, unless they are asked for.
  var showsPrompts: Bool {
    board.look.showsPrompts ?? (size.rows >= 30 || page != .helper && board.right == nil)
  }

  func drawCharts(on canvas: inout Canvas) {
    guard let session else { return }
    let panes = chartPanes(in: canvas.bounds)
    if panes.isEmpty { drawNoChart(on: &canvas) }
    let dots = session.visibleDots
    let raised = board.look.arrangement == .clusters ? session.raisedClusters() : [:]
    for (place, pane) in panes.enumerated() {
      let context = ChartContext(
        session: session, look: board.look, dots: dots, onTheWay: copy?.notes ?? [:],
        marked: board.marked, isFocused: pane.chart.id == board.focused,
        row: board.row(on: pane.chart.id), raised: raised)
      pane.draw(context, on: &canvas)
      if place > 0 {
        canvas.rule(at: Point(x: pane.rect.left - 2, y: 0), rows: canvas.size.rows)
      }
    }
    drawDragging(over: panes, on: &canvas)
  }

  private func drawNoChart(on canvas: inout Canvas) {
    canvas.write(
      "No chart hangs yet. Press \(ChartsAction.addChart.keys[0].label) to hang one.",
      at: Point(x: 0, y: canvas.size.rows / 2), width: canvas.size.columns, .center, role: .dim)
  }

  /// The dots on a note that may be shown.
  func visibleDots(on note: NoteID) -> Int {
    session?.visibleDots[.note(note)] ?? 0
  }
}
