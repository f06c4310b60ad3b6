import Facilitation
import Screen

/// Where this page stands.
struct ChartsState: Equatable, Sendable {
  /// The chart at the left, or the only one; nil where the session has none.
  private(set) var left: ChartID?
  /// The chart at the right; nil where one is shown alone.
  private(set) var right: ChartID?
  /// Whether the chart at the right has the keys.
  private(set) var isRightFocused = false
  /// How charts are drawn.
  var look = ChartLook()
  /// The notes that are marked for what is done with several.
  var marked: Set<NoteID> = []
  /// What is chosen on each chart.
  private var choices: [ChartID: ChartChoice] = [:]
  /// The row that is chosen in each table.
  private var rows: [ChartID: RowID] = [:]
  /// The first row of notes that was seen last, by column.
  var scrolled: [ColumnID: Int] = [:]

  /// The chart that has the keys.
  var focused: ChartID? { isRightFocused ? right ?? left : left }

  /// The charts that are shown, from left to right.
  var shown: [ChartID] { [left, right].compactMap(\.self) }

  /// What is chosen on a chart.
  func choice(on chart: ChartID) -> ChartChoice? { choices[chart] }

  /// The note that is chosen on the chart that has the keys.
  var note: NoteID? { focused.flatMap { choices[$0]?.note } }

  /// The row that is chosen in a table; nil where it has none, or is no table.
  func row(on chart: ChartID) -> RowID? { rows[chart] }

  /// Chooses a row of a table.
  mutating func choose(_ row: RowID, on chart: ChartID) { rows[chart] = row }

  /// Shows a chart in the place of the one that has the keys.
  mutating func show(_ chart: ChartID, in session: Session) {
    if chart == left || chart == right {
      isRightFocused = chart == right
    } else if isRightFocused {
      right = chart
    } else {
      left = chart
    }
    settle(in: session)
  }

  /// Shows a second chart beside the first, or the first alone again.
  mutating func setBeside(_ chart: ChartID?, in session: Session) {
    if chart == nil { left = focused }
    right = chart == left ? nil : chart
    isRightFocused = false
    settle(in: session)
  }

  /// Gives the keys to the other chart.
  mutating func switchFocus() {
    if right != nil { isRightFocused.toggle() }
  }

  /// Chooses on a chart that is shown, and gives it the keys.
  mutating func choose(_ choice: ChartChoice, on chart: ChartID) {
    choices[chart] = choice
    if right != nil { isRightFocused = chart == right }
  }

  /// Chooses on a chart that is shown without giving it the keys.
  mutating func push(_ choice: ChartChoice, on chart: ChartID) { choices[chart] = choice }

  /// Shows the chart that a note hangs on and chooses it; false where there is no such note.
  ///
  /// For a merged note the one is chosen that stands for it.
  mutating func select(_ note: NoteID, in session: Session) -> Bool {
    let note = session.face(of: note)
    guard let found = session.notes[note], let chart = session.chart(of: found) else {
      return false
    }
    show(chart.id, in: session)
    choose(ChartChoice(column: home(of: found), note: note), on: chart.id)
    settle(in: session)
    return true
  }

  /// The column that a note stands in, as columns are arranged now.
  private func home(of note: Note) -> ColumnID {
    look.arrangement == .sections ? .section(note.section) : .cluster(note.cluster)
  }

  /// Arranges the columns otherwise; what is chosen stays chosen.
  mutating func arrange(by arrangement: Arrangement, in session: Session) {
    look.arrangement = arrangement
    for chart in shown {
      guard let note = choices[chart]?.note.flatMap({ session.notes[$0] }) else { continue }
      choices[chart] = ChartChoice(column: home(of: note), note: note.id)
    }
    settle(in: session)
  }
}

extension ChartsState {
  /// Lets the page find its feet after the session has changed: what is chosen follows the note, and
  /// where the note has gone, its neighbour is chosen.
  ///
  /// - Parameter first: the chart to begin with.
  mutating func settle(in session: Session, beginningWith first: ChartID? = nil) {
    if left.flatMap({ session.charts[$0] }) == nil { left = first ?? session.charts.first?.id }
    if right.flatMap({ session.charts[$0] }) == nil || right == left { right = nil }
    if right == nil { isRightFocused = false }
    for chart in shown {
      settleChoice(on: chart, in: session)
      settleRow(on: chart, in: session)
    }
    marked = marked.filter { session.notes[$0].map { $0.merged == nil } ?? false }
  }

  /// Where the chosen row has gone, the one after it is chosen, or else the last.
  private mutating func settleRow(on chart: ChartID, in session: Session) {
    let all = session.rows(of: chart).map(\.id)
    guard let old = rows[chart], !all.contains(old) else {
      rows[chart] = rows[chart] ?? all.first
      return
    }
    rows[chart] = all.first { $0 > old } ?? all.last
  }

  private mutating func settleChoice(on chart: ChartID, in session: Session) {
    let columns = session.columns(of: chart, by: look.arrangement)
    let old = choices[chart]
    if let id = old?.note, let note = session.notes[id], note.merged == nil,
      session.chart(of: note)?.id == chart
    {
      let place = columns.first { $0.id == home(of: note) }?.notes.firstIndex(of: id)
      choices[chart] = ChartChoice(column: home(of: note), note: id, place: place ?? 0)
      return
    }
    let column = columns.first { $0.id == old?.column } ?? columns.first { !$0.notes.isEmpty }
    choices[chart] = (column ?? columns.first).map { ChartChoice(in: $0, at: old?.place ?? 0) }
  }
}
