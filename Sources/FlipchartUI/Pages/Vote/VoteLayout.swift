import Screen

/// Where things stand on the vote page.
struct VoteLayout: Equatable, Sendable {
  /// From how many columns on what is said of the vote stands beside its targets.
  static let wide = 104

  /// The names of the votes.
  let strip: Rect
  /// What is said of the vote.
  let head: Rect
  /// Its targets, or its result.
  let list: Rect
  /// The line that ballots are typed into, with room for what is wrong with it; empty where the vote
  /// takes none.
  let line: Rect

  /// - Parameters:
  ///   - hasStrip: whether there are several votes to name.
  ///   - headRows: the rows that the head wants where it stands above the list.
  ///   - lineRows: the rows of the line for ballots.
  init(size: Size, hasStrip: Bool, headRows: Int, lineRows: Int) {
    let top = Rect(size: size).split(top: hasStrip ? 2 : 0)
    strip = top.top.split(top: 1).top
    let parts = top.rest.split(bottom: lineRows > 0 ? lineRows + 1 : 0)
    line = parts.bottom.inset(top: 1)
    if size.columns >= Self.wide {
      let halves = parts.rest.split(left: Self.headColumns(of: size))
      head = halves.left
      list = halves.rest.inset(left: 4)
    } else {
      let rows = min(headRows, parts.rest.rows / 2 + 1)
      let halves = parts.rest.split(top: rows)
      head = halves.top
      list = halves.rest.inset(top: 1, right: 1)
    }
  }

  /// The columns that the head has in a page of that size.
  static func headColumns(of size: Size) -> Int {
    size.columns >= wide ? min(54, size.columns * 3 / 10) : size.columns
  }
}
