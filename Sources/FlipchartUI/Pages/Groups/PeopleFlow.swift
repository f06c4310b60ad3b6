import Screen

/// How people stand in a rectangle: below each other, and in further columns where they would not
/// all be seen and there is room beside.
struct PeopleFlow {
  /// The fewest columns of the screen that a person takes.
  static let narrowest = 17

  /// How many people there are.
  let count: Int
  /// How many stand side by side.
  let columns: Int
  /// The first person that is seen.
  let first: Int
  /// The empty rows between two.
  let gap: Int
  /// Where they stand.
  let rect: Rect

  init(count: Int, in rect: Rect, gap: Int = 0, selected: Int) {
    self.count = count
    self.rect = rect
    self.gap = gap
    let rows = max(1, (rect.rows + gap) / (gap + 1))
    let wanted = (count + rows - 1) / rows
    columns = max(1, min(wanted, rect.columns / Self.narrowest))
    let window = ListWindow(total: count, rows: rows * columns, selected: selected)
    first = window.first
    self.rows = rows
  }

  /// How many people stand below each other.
  private let rows: Int

  /// The people that are seen.
  var range: Range<Int> { first..<min(count, first + rows * columns) }

  /// The person who stands at a point; nil for nobody.
  func index(at point: Point) -> Int? {
    range.first { place(of: $0).contains(point) }
  }

  /// Where a person that is seen stands.
  func place(of index: Int) -> Rect {
    let offset = index - first
    let width = rect.columns / columns
    return Rect(
      x: rect.left + offset / rows * width, y: rect.top + offset % rows * (gap + 1), columns: width,
      rows: 1)
  }
}
