extension Rect {
  /// What is left after a margin on each side; a margin too large leaves an empty rectangle inside.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: min(self.left + left, self.right), y: min(self.top + top, self.bottom),
      columns: columns - left - right, rows: rows - top - bottom)
  }

  /// What is left after the same margin on all four sides.
  public func inset(by margin: Int) -> Rect {
    inset(left: margin, top: margin, right: margin, bottom: margin)
  }

  /// The first `rows` rows and what is below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let height = rows.clamped(to: 0...self.rows)
    return (
      Rect(x: left, y: top, columns: columns, rows: height),
      Rect(x: left, y: top + height, columns: columns, rows: self.rows - height)
    )
  }

  /// What is above the last `rows` rows, and those rows.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: self.rows - rows.clamped(to: 0...self.rows))
    return (parts.top, parts.rest)
  }

  /// The first `columns` columns and what is to the right of them.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let width = columns.clamped(to: 0...self.columns)
    return (
      Rect(x: left, y: top, columns: width, rows: rows),
      Rect(x: left + width, y: top, columns: self.columns - width, rows: rows)
    )
  }

  /// What is to the left of the last `columns` columns, and those columns.
  public func split(right columns: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: self.columns - columns.clamped(to: 0...self.columns))
    return (parts.left, parts.rest)
  }

  /// Side by side columns that differ in width by one at most, with `gap` columns between them.
  ///
  /// Fewer than `count` come back where not every one would get a column of its own.
  public func columns(_ count: Int, gap: Int = 0) -> [Rect] {
    Rect.shares(of: columns, among: count, gap: gap).map { share in
      Rect(x: left + share.start, y: top, columns: share.length, rows: rows)
    }
  }

  /// Stacked rows that differ in height by one at most, with `gap` rows between them.
  ///
  /// Fewer than `count` come back where not every one would get a row of its own.
  public func rows(_ count: Int, gap: Int = 0) -> [Rect] {
    Rect.shares(of: rows, among: count, gap: gap).map { share in
      Rect(x: left, y: top + share.start, columns: columns, rows: share.length)
    }
  }

  /// A rectangle of that size in the middle of this one, cut to fit.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Rect(
      x: left + (columns - width) / 2, y: top + (rows - height) / 2, columns: width, rows: height)
  }

  private static func shares(
    of length: Int, among wanted: Int, gap: Int
  ) -> [(start: Int, length: Int)] {
    let space = max(0, gap)
    let count = min(wanted, (length + space) / (1 + space))
    guard count > 0 else { return [] }
    let free = length - space * (count - 1)
    var start = 0
    return (0..<count).map { index in
      let share = free / count + (index < free % count ? 1 : 0)
      defer { start += share + space }
      return (start, share)
    }
  }
}
