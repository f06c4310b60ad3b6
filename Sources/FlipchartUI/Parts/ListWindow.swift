/// The rows of a list that can be seen, scrolled so that the selection stands as near to the middle
/// as the ends of the list let it.
struct ListWindow: Equatable, Sendable {
  /// The first row that is seen.
  let first: Int
  /// How many rows there are.
  let total: Int
  private let rows: Int

  /// - Parameter kept: the first row that was seen last, which stays as long as the selection is seen
  ///   from there; nil for the middle.
  init(total: Int, rows: Int, selected: Int, keeping kept: Int? = nil) {
    self.total = total
    self.rows = max(0, rows)
    let middle = max(0, min(selected - rows / 2, total - rows))
    let isSeen = kept.map { ($0..<($0 + rows)).contains(selected) && $0 + rows <= total } ?? false
    first = isSeen ? kept ?? middle : middle
  }

  /// The rows that are seen.
  var range: Range<Int> { first..<min(total, first + rows) }

  /// The row of the list that is drawn so many rows below the top; nil below the last.
  func row(at offset: Int) -> Int? {
    let row = first + offset
    return offset >= 0 && range.contains(row) ? row : nil
  }
}
