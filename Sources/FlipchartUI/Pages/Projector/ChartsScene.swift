import Facilitation
import Screen

extension Model {
  /// One chart, or two side by side: the public notes, without anybody's name.
  func drawChartScene(_ ids: [ChartID], of session: Session, on canvas: inout Canvas) {
    let charts = ids.compactMap { session.charts[$0] }
    let rects = canvas.bounds.columns(charts.count, gap: 5)
    var scene = ProjectedCharts(
      session: session, dots: session.visibleDots, hasTitles: charts.count > 1,
      place: projector.place(in: session), now: now)
    scene.pages = zip(charts, rects).map { scene.pages(of: $0, in: $1.size) }.max() ?? 1
    for (place, rect) in rects.enumerated() {
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
  /// Which of the notes are seen where not all of them fit.
  let place: ScenePlace
  let now: Instant
  /// The most pages that a section of any of the charts has.
  var pages = 1

  func draw(_ chart: Chart, on canvas: inout Canvas) {
    let (head, rest) = canvas.bounds.split(top: hasTitles ? 2 : 0)
    if hasTitles {
      canvas.write(chart.title, at: head.origin, width: head.columns, role: .title)
    }
    guard !chart.isTable else { return canvas.within(rest) { drawTable(chart, on: &$0) } }
    let columns = columns(of: chart)
    guard hasCards(columns, in: rest.size) else {
      return canvas.within(rest) { drawLines(of: columns, on: &$0) }
    }
    for (column, share) in zip(columns, rest.columns(columns.count, gap: 2)) {
      canvas.within(share) { draw(column, on: &$0) }
    }
  }

  /// The rows that the room may see.
  private func drawTable(_ chart: Chart, on canvas: inout Canvas) {
    TablePane(
      chart, in: session, chosen: nil, isFocused: false, shows: { session.isShown($0, to: .room) }
    )
    .draw(on: &canvas)
  }

  private func hasCards(_ columns: [ChartColumn], in size: Size) -> Bool {
    size.columns / max(1, columns.count) >= Self.narrowest
  }

  /// How many pages a chart has in a room.
  func pages(of chart: Chart, in size: Size) -> Int {
    let columns = columns(of: chart)
    let rest = Rect(size: size).inset(top: hasTitles ? 2 : 0)
    guard hasCards(columns, in: rest.size) else {
      return lineStarts(of: columns, rows: rest.rows).count
    }
    let shares = rest.columns(columns.count, gap: 2)
    return zip(columns, shares).map { starts(of: $0, in: body(of: $1.size).size).count }.max() ?? 1
  }

  /// The first row of notes of each page of a section.
  private func starts(of column: ChartColumn, in size: Size) -> [Int] {
    var starts = [0]
    while true {
      let flow = flow(of: column, size: size, from: starts.last ?? 0, showing: nil)
      let next = flow.first + max(1, flow.shownRows)
      guard next < flow.totalRows, next > starts.last ?? 0 else { return starts }
      starts.append(next)
    }
  }

  private func flow(
    of column: ChartColumn, size: Size, from first: Int, showing note: NoteID?
  ) -> CardFlow {
    CardFlow(column, in: session, look: .card, size: size, chosen: note, scrolled: first)
  }

  /// The room for the notes of a section below its head, with a row for their place at the foot.
  private func body(of size: Size) -> Rect {
    Rect(size: size).inset(top: size.rows >= 24 ? 2 : 1, bottom: 1)
  }

  /// The first line of each page, where every note has a line.
  private func lineStarts(of columns: [ChartColumn], rows: Int) -> [Int] {
    let total = lineCount(of: columns)
    return total <= rows ? [0] : Array(stride(from: 0, to: total, by: max(1, rows - 1)))
  }

  private func lineCount(of columns: [ChartColumn]) -> Int {
    columns.reduce(0) { $0 + 1 + $1.notes.count }
  }

  /// The start of the page that is seen; a section with fewer pages stays at its last.
  private func start(of starts: [Int]) -> Int {
    let page = min(place.page(of: pages), starts.count - 1)
    return (starts.indices.contains(page) ? starts[page] : 0) + place.scrolled
  }

  /// The sections with those notes that anybody may read.
  private func columns(of chart: Chart) -> [ChartColumn] {
    session.columns(of: chart.id, by: .sections).map { column in
      var column = column
      column.notes = column.notes.filter { session.notes[$0].map(session.projects) ?? false }
      return column
    }
  }

  /// Draws the sections below each other with a line for each note, where cards would be too narrow.
  private func drawLines(of columns: [ChartColumn], on canvas: inout Canvas) {
    let width = canvas.size.columns
    let total = lineCount(of: columns)
    let isCut = total > canvas.size.rows
    let rows = 0..<max(0, canvas.size.rows - (isCut ? 1 : 0))
    let first = min(start(of: lineStarts(of: columns, rows: canvas.size.rows)), max(0, total - 1))
    var row = -first
    for column in columns {
      if rows.contains(row) { drawHead(of: column, at: row, on: &canvas) }
      row += 1
      for note in column.notes.compactMap({ session.notes[$0] }) {
        if rows.contains(row) {
          card(of: note, in: column).drawLine(
            on: &canvas, Rect(x: 0, y: row, columns: width, rows: 1))
        }
        row += 1
      }
    }
    guard isCut else { return }
    let seen = min(rows.count, total - first)
    let text = placeText(from: first, showing: seen, of: total)
    canvas.write("lines \(text)", at: Point(x: 1, y: canvas.size.rows - 1), role: .dim)
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
  private static let freshSeconds = 180

  /// The note that was written last, while the room may wait to see it; nil for none.
  private func fresh(in column: ChartColumn) -> NoteID? {
    // What a clock wrote that was ahead and was set back is not new until that time comes again.
    let seen = column.notes.compactMap { session.notes[$0] }.filter {
      0..<Self.freshSeconds ~= now.seconds(since: $0.writtenAt)
    }
    return seen.max {
      ($0.writtenAt.milliseconds, $0.id) < ($1.writtenAt.milliseconds, $1.id)
    }?.id
  }

  private func draw(_ column: ChartColumn, on canvas: inout Canvas) {
    drawHead(of: column, at: 0, on: &canvas)
    let body = body(of: canvas.size)
    let flow = flow(
      of: column, size: body.size, from: start(of: starts(of: column, in: body.size)),
      showing: place.isUnmoved ? fresh(in: column) : nil)
    canvas.within(body) { area in
      for place in flow.places { draw(place, of: column, on: &area) }
    }
    guard flow.places.count < column.notes.count, !flow.places.isEmpty else { return }
    let text = placeText(
      from: flow.first * flow.across, showing: flow.places.count, of: column.notes.count)
    canvas.write(text, at: Point(x: 1, y: canvas.size.rows - 1), role: .dim)
  }

  private func draw(
    _ place: CardFlow.Place, of column: ChartColumn, on canvas: inout Canvas
  ) {
    guard let note = session.notes[place.note] else { return }
    card(of: note, in: column).drawCard(place.lines, on: &canvas, place.rect)
  }
}
