import Facilitation
import Screen

extension Model {
  /// How much was done when, with the parts above, votes and report-backs below, and the clock.
  func drawTimelineBar(_ layout: TimelineLayout, on canvas: inout Canvas) {
    let columns = layout.bar.columns
    let cursor = timeline.scale.column(of: timeline.revision, in: columns)
    drawMarks(.parts, in: layout.parts, role: .accent, on: &canvas)
    drawActivity(in: layout.bar, cursor: cursor, on: &canvas)
    drawMarks(.happenings, in: layout.happenings, role: .dot, on: &canvas)
    canvas.within(layout.clock) { drawClockRow(cursor: cursor, on: &$0) }
  }

  /// A column for each piece of time, as high as there was much to write down.
  private func drawActivity(in rect: Rect, cursor: Int, on canvas: inout Canvas) {
    var counts = [Int](repeating: 0, count: max(1, rect.columns))
    for revision in 1...max(1, timeline.journal.revision) {
      counts[timeline.scale.column(of: revision, in: rect.columns)] += 1
    }
    let most = max(1, counts.max() ?? 1)
    for (column, count) in counts.enumerated() {
      let role: Role = column == cursor ? .selected : column < cursor ? .accent : .dim
      let eighths = count == 0 ? 0 : max(1, count * rect.rows * 8 / most)
      for row in 0..<rect.rows {
        let above = max(0, min(8, eighths - (rect.rows - 1 - row) * 8))
        canvas.put(
          Glyph(above == 0 && row == rect.rows - 1 ? "·" : Self.heights[above]),
          at: rect.origin.moved(columns: column, rows: row), role: role)
      }
    }
  }

  private static let heights: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The marks of a row at their columns, each cut where the next begins; one that begins where
  /// another does is left out.
  private func drawMarks(
    _ row: TimelineMark.Row, in rect: Rect, role: Role, on canvas: inout Canvas
  ) {
    let marks = timeline.marks.filter { $0.row == row }
    var end = rect.columns
    for mark in marks.reversed() {
      let column = timeline.scale.column(of: mark.revision, in: rect.columns)
      guard column < end else { continue }
      end = write(mark, at: column, before: end, of: rect, role: role, on: &canvas)
    }
  }

  /// Writes a mark from its column on, or up to it where it stands at the very end; gives the column
  /// where it begins.
  private func write(
    _ mark: TimelineMark, at column: Int, before end: Int, of rect: Rect, role: Role,
    on canvas: inout Canvas
  ) -> Int {
    let width = min(mark.title.columns, Self.leastTitle)
    guard end == rect.columns, end - column - 1 < width, column >= width else {
      let title = "╷\(mark.title)".truncated(to: max(1, end - column - 1), ellipsis: "")
      canvas.write(title, at: rect.origin.moved(columns: column), role: role)
      return column
    }
    let title = mark.title.truncated(to: Self.leastTitle) + "╷"
    let start = column + 1 - title.columns
    canvas.write(title, at: rect.origin.moved(columns: start), role: role)
    return start
  }

  /// The columns that the title of a mark at the end has at least.
  private static var leastTitle: Int { 16 }

  /// The first and the last time at the ends, and below the cursor the time that is looked at.
  private func drawClockRow(cursor: Int, on canvas: inout Canvas) {
    guard let first = timeline.journal.entries.first, let last = timeline.journal.entries.last,
      let entry = timeline.entry
    else { return }
    let zone = session?.details.zone ?? .utc
    let width = canvas.size.columns
    let time = "▲ \(clock(of: entry))"
    let start = CivilTime(first.at, in: zone).clock
    let end = CivilTime(last.at, in: zone).clock
    let left = max(0, min(cursor, width - time.columns))
    if left > start.columns { canvas.write(start, at: .zero, role: .dim) }
    if left + time.columns < width - end.columns {
      canvas.write(end, at: Point(x: width - end.columns, y: 0), role: .dim)
    }
    canvas.write(time, at: Point(x: left, y: 0), role: .emphasis)
  }

  /// A click on the bar goes to that time, one on an entry to it.
  mutating func pressOnTimeline(at point: Point) {
    let layout = TimelineLayout(chrome.body.size)
    let rows = StackedRows(
      count: timeline.journal.revision, in: layout.list.inset(top: 1, right: 1), height: 1,
      selected: timeline.revision - 1)
    if layout.bar.contains(point) {
      let column = point.x - layout.bar.left
      timeline.look(at: timeline.scale.revision(inColumn: column, of: layout.bar.columns))
    } else if let index = rows.index(at: point) {
      timeline.look(at: index + 1)
    }
    drawBeside()
  }
}
