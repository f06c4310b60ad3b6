import Screen

/// Things of one height below each other in a rectangle, scrolled so that the chosen one is seen:
/// where each is drawn, and which one stands at a point.
struct StackedRows: Equatable, Sendable {
  /// Where they stand.
  let rect: Rect
  /// The rows of each.
  let height: Int
  /// The empty rows between two.
  let gap: Int
  private let window: ListWindow

  init(
    count: Int, in rect: Rect, height: Int, gap: Int = 0, selected: Int, keeping kept: Int? = nil
  ) {
    self.rect = rect
    self.height = height
    self.gap = gap
    window = ListWindow(
      total: count, rows: max(1, (rect.rows + gap) / (height + gap)), selected: selected,
      keeping: kept)
  }

  /// Those that are seen.
  var range: Range<Int> { window.range }

  /// Where one that is seen is drawn.
  func place(of index: Int) -> Rect {
    Rect(
      x: rect.left, y: rect.top + (index - window.first) * (height + gap), columns: rect.columns,
      rows: height
    ).intersection(rect)
  }

  /// The one that stands at a point; nil for none.
  func index(at point: Point) -> Int? {
    range.first { place(of: $0).contains(point) }
  }

  /// The first row that is seen, of all rows there are.
  fileprivate var firstRow: Int { window.first * (height + gap) }
  fileprivate var totalRows: Int { window.total * (height + gap) - gap }
}

extension Canvas {
  /// Draws each of the things that are seen in its place, and a scrollbar at their right where
  /// there are more.
  mutating func draw(_ rows: StackedRows, each: (inout Canvas, Int) -> Void) {
    for index in rows.range {
      within(rows.place(of: index)) { each(&$0, index) }
    }
    let edge = Rect(x: rows.rect.right, y: rows.rect.top, columns: 1, rows: rows.rect.rows)
    scrollbar(edge, first: rows.firstRow, total: rows.totalRows)
  }
}
