import Screen

/// Where things stand on the report page.
struct ReportLayout: Equatable, Sendable {
  /// From how many columns on the chapters are listed beside the text.
  private static let wide = 100
  /// The widest that the text is: longer lines are hard to read.
  private static let widest = 100

  /// What is chosen: for whom, and who is named.
  let choices: Rect
  /// The list of chapters; empty in a narrow window.
  let chapters: Rect
  /// The text of the report.
  let text: Rect
  /// The scrollbar beside it.
  let bar: Rect

  init(_ size: Size) {
    let parts = Rect(size: size).split(top: size.rows >= 30 ? 4 : 3)
    choices = parts.top
    let side = parts.rest.split(left: size.columns >= Self.wide ? min(36, size.columns / 4) : 0)
    chapters = side.left
    let page = side.rest.inset(left: side.left.isEmpty ? 1 : 3, right: 1)
    bar = page.split(right: 1).right
    let room = page.split(right: 2).rest
    text = Rect(
      x: room.left, y: room.top, columns: min(Self.widest, room.columns), rows: room.rows)
  }
}
