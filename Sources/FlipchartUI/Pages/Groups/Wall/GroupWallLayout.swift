import Screen

/// How the groups hang on the wall: as a grid, all of them seen at once where there is room.
struct GroupWallLayout: Equatable, Sendable {
  /// The widths that a group should have, and has at least.
  private static let wide = 24
  private static let narrow = 18
  /// The fewest rows that a group has.
  private static let low = 7

  /// How many hang beside each other.
  let columns: Int
  private let window: ListWindow
  private let boxes: [Rect]
  private let count: Int

  init(count: Int, in rect: Rect, chosen: Int) {
    self.count = count
    let most = max(1, rect.rows / Self.low)
    let columns = Self.columns(of: count, in: rect.columns, each: Self.wide)
    let isTight = (count + columns - 1) / columns > most
    self.columns = isTight ? Self.columns(of: count, in: rect.columns, each: Self.narrow) : columns
    let rows = max(1, (count + self.columns - 1) / self.columns)
    window = ListWindow(total: rows, rows: min(rows, most), selected: chosen / self.columns)
    let width = self.columns
    boxes = rect.rows(window.range.count).flatMap { $0.columns(width, gap: 1) }
  }

  /// As many as fit beside each other, and no more than fill the rows that they need.
  private static func columns(of count: Int, in width: Int, each: Int) -> Int {
    let most = max(1, min(count, (width + 1) / (each + 1)))
    let rows = (count + most - 1) / most
    return max(1, rows == 0 ? 1 : (count + rows - 1) / rows)
  }

  /// The groups that are seen, and where each hangs.
  var places: [(index: Int, box: Rect)] {
    boxes.enumerated().compactMap { place, box in
      let index = window.first * columns + place
      return index < count ? (index, box) : nil
    }
  }

  /// How many groups hang above and below what is seen.
  var hidden: Int { count - places.count }
}
