import Screen

/// Where the parts of the timeline page stand.
struct TimelineLayout: Equatable, Sendable {
  /// The entry that is looked at, in words.
  let head: Rect
  /// The parts of the agenda, above the bar.
  let parts: Rect
  let bar: Rect
  /// Votes and report-backs, below it.
  let happenings: Rect
  /// The clock, below all.
  let clock: Rect
  /// The entries.
  let list: Rect
  /// The page beside them.
  let side: Rect

  init(_ size: Size) {
    let head = Rect(size: size).split(top: 1)
    let parts = head.rest.split(top: 1)
    let bar = parts.rest.split(top: size.rows >= 30 ? 2 : 1)
    let happenings = bar.rest.split(top: 1)
    let clock = happenings.rest.split(top: 1)
    let below = size.rows >= 30 ? clock.rest.inset(top: 1) : clock.rest
    let columns = below.split(left: max(30, min(size.columns * 2 / 5, 70)))
    self.head = head.top
    self.parts = parts.top
    self.bar = bar.top
    self.happenings = happenings.top
    self.clock = clock.top
    list = columns.left.inset(right: 2)
    side = columns.rest
  }
}
