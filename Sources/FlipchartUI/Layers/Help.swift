import Facilitation
import Screen

/// A line of the help: the head of a part, or an action with its keys.
enum HelpLine: Equatable, Sendable {
  case head(String)
  case action(keys: String, title: String)
  case space
}

extension Model {
  /// Every key of the page, its own first, then those that every page has.
  var helpLines: [HelpLine] {
    let actions = Keymap.actions(on: page, at: actor.seat)
    let own = helpLines(of: actions.filter { !$0.isGeneral })
    let general = helpLines(of: actions.filter(\.isGeneral))
    return [.head(page.title)] + own + [.space, .head("Everywhere")] + general
  }

  /// What is not for whoever sits here is found in the list of all actions alone, which says why.
  private func helpLines(of actions: [Action]) -> [HelpLine] {
    actions.filter { !isForOthers($0) }.map { action in
      .action(keys: keyLabels(of: action), title: action.title)
    }
  }

  /// The first two keys of an action, as they are told to a person.
  func keyLabels(of action: Action) -> String {
    Keymap.keys(for: action, on: page).prefix(2).map(\.label).joined(separator: "  ")
  }

  private func isForOthers(_ action: Action) -> Bool {
    switch action {
    case .vote(let action): seatObstacle(to: action) != nil
    case .reportBack(let action): actor.seat != .facilitator && seatObstacle(to: action) != nil
    default: false
    }
  }

  mutating func pressInHelp(_ key: Key, scrolled: Int) -> [Effect] {
    let layout = HelpLayout(helpLines, in: size)
    let step: Int
    switch key {
    case Key(.down), .character("j"): step = 1
    case Key(.up), .character("k"): step = -1
    case Key(.pageDown), .character(" "): step = layout.rows
    case Key(.pageUp): step = -layout.rows
    case Key(.home): step = -scrolled
    case Key(.end): step = layout.mostScrolled
    default:
      layers.removeLast()
      return []
    }
    let place = max(0, min(scrolled + step, layout.mostScrolled))
    replaceTop(with: .help(scrolled: place))
    return []
  }

  func drawHelp(scrolled: Int, on canvas: inout Canvas) {
    let layout = HelpLayout(helpLines, in: canvas.size)
    canvas.overlay("Keys", size: layout.size, in: layout.area) { inner in
      let parts = inner.bounds.split(bottom: 2)
      for (column, rect) in parts.rest.columns(layout.columns, gap: HelpLayout.gap).enumerated() {
        let first = scrolled + column * layout.rows
        let shown = layout.lines.dropFirst(first).prefix(layout.rows)
        inner.within(rect) { area in
          for (row, line) in shown.enumerated() { line.draw(on: &area, row: row) }
        }
      }
      inner.scrollbar(
        Rect(x: inner.size.columns, y: 0, columns: 1, rows: layout.rows), first: scrolled,
        total: layout.mostScrolled + layout.rows, track: .overlayDim, thumb: .overlayTitle)
      inner.hints(
        [KeyHint(keys: "↑ ↓", "scroll"), KeyHint(.escape, "close")],
        at: Point(x: 0, y: parts.bottom.bottom - 1), width: inner.size.columns,
        keyRole: .overlayTitle, wordRole: .overlay)
    }
  }
}

/// How the help is laid out: as many columns as the window has room for.
struct HelpLayout: Sendable {
  static let gap = 4
  /// The widest that a column is, the gap beside it included.
  private static let widest = 84

  let area: Rect
  let size: Size
  /// The lines, those that are too long for a column broken.
  let lines: [HelpLine]
  /// How many columns of keys there are.
  let columns: Int
  /// How many lines a column shows.
  let rows: Int
  /// The furthest that the help scrolls.
  let mostScrolled: Int

  init(_ lines: [HelpLine], in size: Size) {
    area = Rect(size: size).split(bottom: 1).rest
    let most = max(1, area.rows - Overlay.frame.rows - 3)
    let wanted = min(max(1, (size.columns - 8) / 52), max(1, (lines.count + most - 1) / most))
    let width = min(size.columns - 12, wanted * Self.widest - Self.gap)
    let column = (width - Self.gap * (wanted - 1)) / wanted
    let broken = lines.flatMap { $0.broken(to: column) }
    columns = wanted
    rows = max(1, min(most, (broken.count + wanted - 1) / wanted))
    mostScrolled = max(0, broken.count - rows * wanted)
    self.lines = broken
    self.size = Size(columns: width, rows: rows + 2)
  }
}

extension HelpLine {
  fileprivate static let keyColumns = 14

  /// The line in as many lines as it takes in a column of so many cells.
  fileprivate func broken(to columns: Int) -> [HelpLine] {
    guard case .action(let keys, let title) = self else { return [self] }
    let lines = WrappedText(title, columns: max(1, columns - Self.keyColumns - 1)).lines
    return lines.enumerated().map { place, line in
      .action(keys: place == 0 ? keys : "", title: line.text)
    }
  }

  fileprivate func draw(on canvas: inout Canvas, row: Int) {
    let width = canvas.size.columns
    switch self {
    case .head(let title):
      canvas.sectionHead(
        title, at: Point(x: 0, y: row), width: width, role: .overlayTitle,
        lineRole: .overlayDim)
    case .action(let keys, let title):
      canvas.write(keys, at: Point(x: 0, y: row), width: Self.keyColumns, role: .overlayTitle)
      canvas.write(
        title, at: Point(x: Self.keyColumns + 1, y: row), width: width - Self.keyColumns - 1,
        role: .overlay)
    case .space:
      break
    }
  }
}
