import Screen

/// Where things stand on the agenda page.
struct AgendaLayout: Equatable, Sendable {
  /// The names of the sheets.
  let tabs: Rect
  /// The clock of the step that runs; empty on the sheets that need the room.
  let band: Rect
  /// The steps, or the lines of the sheet.
  let list: Rect
  /// The text about the chosen step, or what is read on the sheet: columns side by side.
  let text: [Rect]

  init(size: Size, sheet: AgendaSheet) {
    let head = Rect(size: size).split(top: 1)
    tabs = head.top
    let body = head.rest.inset(top: size.rows < 24 && sheet == .steps ? 0 : 1)
    switch sheet {
    case .steps:
      let parts = body.split(top: Self.scale(for: size) == .large ? 7 : 4)
      band = parts.top
      let halves = parts.rest.split(left: max(36, min(84, size.columns * 9 / 20)))
      list = halves.left
      text = [halves.rest.inset(left: 3, right: 1)]
    case .preparation:
      band = Rect(size: .zero)
      list = Rect(size: .zero)
      text = body.columns(size.columns >= 110 ? 2 : 1, gap: 5).map { $0.inset(right: 1) }
    case .parkingLot, .wayForward, .feedback:
      band = Rect(size: .zero)
      list = body.inset(right: 1)
      text = []
    }
  }

  /// How large the clock is in a window of that size.
  static func scale(for size: Size) -> BigText.Scale { size.rows >= 34 ? .large : .small }
}
