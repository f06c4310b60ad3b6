import Facilitation
import Screen

extension Model {
  /// One chart, or two side by side: the public notes, without anybody's name.
  func drawChartScene(_ ids: [ChartID], of session: Session, on canvas: inout Canvas) {
    let charts = ids.compactMap { session.charts[$0] }
    let scene = ProjectedCharts(
      session: session, dots: session.visibleDots, hasTitles: charts.count > 1,
      scrolled: projector.scrolled(in: session.spotlight), now: now)
    for (place, rect) in canvas.bounds.columns(charts.count, gap: 5).enumerated() {
      canvas.within(rect) { scene.draw(charts[place], on: &$0) }
      if place > 0 {
        canvas.rule(at: Point(x: rect.left - 3, y: 0), rows: canvas.size.rows)
      }
    }
  }
}

/// The charts of a scene, as the room sees them.
private struct ProjectedCharts {
  /// The narrowest that a section of cards can be read in; below it a note has a line.
  static let narrowest = 17

  let session: Session
  /// The dots that may be shown.
  let dots: [Target: Int]
  /// Whether each chart has its title above it.
  let hasTitles: Bool
  /// The rows of notes that every section is scrolled down by.
  let scrolled: Int
  let now: Instant

  func draw(_ chart: Chart, on canvas: inout Canvas) {
    let (head, rest) = canvas.bounds.split(top: hasTitles ? 2 : 0)
    if hasTitles {
      canvas.write(chart.title, at: head.origin, width: head.columns, role: .title)
    }
    let columns = columns(of: chart)
    let share = rest.columns / max(1, columns.count)
    if share < Self.narrowest {
      return canvas.within(rest) { drawLines(of: columns, on: &$0) }
    }
    for (column, share) in zip(columns, rest.columns(columns.count, gap: 2)) {
      canvas.within(share) { draw(column, on: &$0) }
    }
  }

  /// The sections with those notes that anybody may read.
  private func columns(of chart: Chart) -> [ChartColumn] {
    session.columns(of: chart.id, by: .sections).map { column in
      var column = column
      column.notes = column.notes.filter { session.notes[$0]?.isShown(to: .room) ?? false }
      return column
    }
  }

  /// Draws the sections below each other with a line for each note, where cards would be too narrow.
  private func drawLines(of columns: [ChartColumn], on canvas: inout Canvas) {
    let width = canvas.size.columns
    let total = columns.reduce(0) { $0 + 1 + $1.notes.count }
    let isCut = total > canvas.size.rows
    let rows = 0..<canvas.size.rows - (isCut ? 1 : 0)
    var row = -min(scrolled, max(0, total - rows.count))
    var hidden = 0
    for column in columns {
      if rows.contains(row) { drawHead(of: column, at: row, on: &canvas) }
      row += 1
      for note in column.notes.compactMap({ session.notes[$0] }) {
        if rows.contains(row) {
          card(of: note, in: column).drawLine(
            on: &canvas, Rect(x: 0, y: row, columns: width, rows: 1))
        } else {
          hidden += 1
        }
        row += 1
      }
    }
    guard isCut else { return }
    canvas.write("and \(hidden) more", at: Point(x: 1, y: canvas.size.rows - 1), role: .dim)
  }

  private func drawHead(of column: ChartColumn, at row: Int, on canvas: inout Canvas) {
    let count = "\(column.notes.count)"
    let width = canvas.size.columns
    canvas.write(
      column.title, at: Point(x: 0, y: row), width: max(0, width - count.columns - 1),
      role: .heading)
    canvas.write(count, at: Point(x: width - count.columns, y: row), role: .dim)
  }

  private func card(of note: Note, in column: ChartColumn) -> NoteCard {
    var card = NoteCard(note: note)
    card.hasOwnColour = note.colour != column.colour
    card.dots = dots[.note(note.id)] ?? 0
    return card
  }

  /// For how long a note that was just written is shown where not all notes are seen.
  private static let freshSeconds: Int64 = 180

  /// The note that was written last, while the room may wait to see it; nil for none.
  private func fresh(in column: ChartColumn) -> NoteID? {
    let newest = column.notes.compactMap { session.notes[$0] }.max {
      ($0.writtenAt.milliseconds, $0.id) < ($1.writtenAt.milliseconds, $1.id)
    }
    guard let newest,
      now.milliseconds - newest.writtenAt.milliseconds < Self.freshSeconds * 1_000
    else { return nil }
    return newest.id
  }

  private func draw(_ column: ChartColumn, on canvas: inout Canvas) {
    drawHead(of: column, at: 0, on: &canvas)
    let body = canvas.bounds.inset(top: canvas.size.rows >= 24 ? 2 : 1, bottom: 1)
    let flow = CardFlow(
      column, in: session, look: .card, size: body.size,
      chosen: scrolled == 0 ? fresh(in: column) : nil, scrolled: scrolled)
    canvas.within(body) { area in
      for place in flow.places { draw(place, of: column, on: &area) }
    }
    let hidden = column.notes.count - flow.places.count
    guard hidden > 0 else { return }
    canvas.write("and \(hidden) more", at: Point(x: 1, y: canvas.size.rows - 1), role: .dim)
  }

  private func draw(
    _ place: CardFlow.Place, of column: ChartColumn, on canvas: inout Canvas
  ) {
    guard let note = session.notes[place.note] else { return }
    card(of: note, in: column).drawCard(place.lines, on: &canvas, place.rect)
  }
}
