import Facilitation
import Screen

extension ChartPane.Column {
  /// The card at a point of the window.
  func place(at point: Point) -> CardFlow.Place? {
    let inside = point.moved(columns: -body.left, rows: -body.top)
    return flow.places.first { $0.rect.contains(inside) }
  }

  /// The notes above a point of the window: where a note comes that is let go there.
  ///
  /// Above all on the
  /// head, below all in the empty room.
  func index(at point: Point) -> Int {
    if head.contains(point) { return 0 }
    guard let place = place(at: point), let index = column.notes.firstIndex(of: place.note) else {
      return column.notes.count
    }
    let row = point.y - body.top - place.rect.top
    return row * 2 < place.rect.rows ? index : index + 1
  }

  /// The window's row where a note would come between the others.
  func row(of index: Int) -> Int {
    let below = flow.places.first { column.notes.firstIndex(of: $0.note) == index }
    let end = flow.places.map(\.rect.bottom).max() ?? 0
    return body.top + min(below?.rect.top ?? end, body.rows - 1)
  }
}

extension Model {
  /// Chooses what was pressed; the left button takes hold of a note.
  mutating func pressOnCharts(_ event: MouseEvent) {
    guard let (pane, choice) = chartHit(at: event.point) else { return }
    board.choose(choice, on: pane.chart.id)
    if event.button == .left, let note = pane.note(at: event.point) {
      pointer.grip = Pointer.Grip(note: note, start: event.point, point: event.point)
    }
  }

  /// The chart at a point of the window, and what would be chosen on it.
  func chartHit(at point: Point) -> (pane: ChartPane, choice: ChartChoice)? {
    for pane in chartPanes(in: chartArea) {
      if let choice = pane.choice(at: point) { return (pane, choice) }
    }
    return nil
  }

  /// Scrolls the column under the pointer by a row of notes; false where there is none.
  ///
  /// What is chosen there stays in sight: the selection is pushed along at the edge.
  mutating func scrollCharts(by step: Int, at point: Point) -> Bool {
    for pane in chartPanes(in: chartArea) {
      guard let column = pane.column(at: point) else { continue }
      let flow = column.flow
      let first = max(0, min(flow.first + step, flow.totalRows - flow.shownRows))
      board.scrolled[column.column.id] = first
      if let chosen = pane.choice, chosen.column == column.column.id, chosen.note != nil {
        let across = flow.across
        let last = first + max(0, flow.shownRows - 1)
        let row = max(first, min(chosen.place / across, last))
        board.push(
          ChartChoice(in: column.column, at: row * across + chosen.place % across),
          on: pane.chart.id)
      }
      return true
    }
    return false
  }
}
