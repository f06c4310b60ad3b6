import Facilitation
import Screen

extension Model {
  /// One chart, or two side by side: the public notes, without anybody's name.
  func drawChartScene(_ ids: [ChartID], of session: Session, on canvas: inout Canvas) {
    let charts = ids.compactMap { session.charts[$0] }
    let scene = ProjectedCharts(
      session: session, dots: session.visibleDots,
      scrolled: projector.scrolled(in: session.spotlight))
    for (chart, rect) in zip(charts, canvas.bounds.columns(charts.count, gap: 4)) {
      canvas.within(rect) { scene.draw(chart, on: &$0) }
    }
  }
}

/// The charts of a scene, as the room sees them.
private struct ProjectedCharts {
  let session: Session
  /// The dots that may be shown.
  let dots: [Target: Int]
  /// The rows of notes that every section is scrolled down by.
  let scrolled: Int

  func draw(_ chart: Chart, on canvas: inout Canvas) {
    let top = canvas.sceneTitle(chart.title)
    let columns = columns(of: chart)
    let rect = canvas.bounds.inset(left: 0, top: top, right: 0, bottom: 0)
    for (column, share) in zip(columns, rect.columns(columns.count, gap: 2)) {
      canvas.within(share) { draw(column, on: &$0) }
    }
  }

  /// The sections with those notes that anybody may read.
  private func columns(of chart: Chart) -> [ChartColumn] {
    session.columns(of: chart.id, by: .sections).map { column in
      var column = column
      column.notes = column.notes.filter { session.notes[$0]?.label == .public }
      return column
    }
  }

  private func draw(_ column: ChartColumn, on canvas: inout Canvas) {
    canvas.write(column.title, at: .zero, width: canvas.size.columns, role: .heading)
    let (_, body) = canvas.bounds.split(top: 2)
    let flow = CardFlow(
      column, in: session, look: .card, size: body.size, chosen: nil, scrolled: scrolled)
    canvas.within(body) { area in
      for place in flow.places {
        guard let note = session.notes[place.note] else { continue }
        var card = NoteCard(note: note)
        card.hasOwnColour = note.colour != column.colour
        card.dots = dots[.note(note.id)] ?? 0
        card.drawCard(place.lines, on: &area, place.rect)
      }
    }
    let hidden = column.notes.count - flow.places.count
    if hidden > 0 {
      canvas.write(
        "and \(hidden) more", at: Point(x: 0, y: canvas.size.rows - 1), role: .dim)
    }
  }
}
