import Screen

/// Where the parts of the timeline page stand.
///
/// A narrow window has no room for a page beside the entries: there the entry that is looked at, the
/// one before and the one after stand above the page, and both have the whole width.
struct TimelineLayout: Equatable, Sendable {
  /// Whether the page stands below the entries instead of beside them.
  let isStacked: Bool
  /// The entry that is looked at, in words; without rows where the entries have the whole width.
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
    isStacked = size.columns < 100
    let head = Rect(size: size).split(top: isStacked ? 0 : 1)
    let parts = head.rest.split(top: 1)
    let bar = parts.rest.split(top: size.rows >= 30 ? 2 : 1)
    let happenings = bar.rest.split(top: 1)
    let clock = happenings.rest.split(top: 1)
    let below = size.rows >= 30 ? clock.rest.inset(top: 1) : clock.rest
    self.head = head.top
    self.parts = parts.top
    self.bar = bar.top
    self.happenings = happenings.top
    self.clock = clock.top
    if isStacked {
      (list, side) = below.split(top: max(4, below.rows / 4))
    } else {
      let columns = below.split(left: min(size.columns * 2 / 5, 70))
      (list, side) = (columns.left.inset(right: 2), columns.rest)
    }
  }
}
