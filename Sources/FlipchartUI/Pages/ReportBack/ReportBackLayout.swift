import Screen

/// Where things stand on the report-back page.
struct ReportBackLayout: Equatable, Sendable {
  /// The groups beside each other; empty where there is one alone.
  let strip: Rect
  /// What the group says.
  let spoken: Rect
  /// The notes that its points can be made from.
  let notes: Rect
  /// The line that the discussion is written down in.
  let line: Rect

  init(_ size: Size, groups: Int) {
    let isTall = size.rows >= 30
    let body = Rect(size: size).split(bottom: 2)
    line = body.bottom
    let above = isTall ? body.rest.inset(bottom: 1) : body.rest
    let parts = above.split(top: groups > 1 ? isTall ? 4 : 3 : 0)
    strip = parts.top
    let share = size.columns >= 110 ? size.columns * 2 / 5 : size.columns * 9 / 20
    let halves = parts.rest.split(right: min(84, share))
    spoken = halves.rest.inset(left: 1, right: 2)
    notes = halves.right.inset(left: 1)
  }
}
