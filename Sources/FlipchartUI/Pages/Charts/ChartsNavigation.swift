import Facilitation
import Screen

/// A step of the selection over a chart.
enum ChartStep: Sendable {
  case up, down, left, right, first, last, pageUp, pageDown
}

extension ChartPane {
  /// What is chosen after a step; nil where there is nowhere to go.
  func choice(after step: ChartStep) -> ChartChoice? {
    guard let choice, let column = column(choice.column) else {
      return all.first.map { ChartChoice(in: $0, at: 0) }
    }
    let place = choice.note.flatMap(column.column.notes.firstIndex) ?? 0
    switch step {
    case .up: return column.moved(from: place, by: -column.across)
    case .down: return column.movedDown(from: place)
    case .left: return column.leaf(from: place, by: -1) ?? beside(column, place, by: -1)
    case .right: return column.leaf(from: place, by: 1) ?? beside(column, place, by: 1)
    case .first: return ChartChoice(in: column.column, at: 0)
    case .last: return ChartChoice(in: column.column, at: column.column.notes.count - 1)
    case .pageUp: return ChartChoice(in: column.column, at: place - column.page)
    case .pageDown: return ChartChoice(in: column.column, at: place + column.page)
    }
  }

  /// The note at the same height in the next column to a side, which may still be beside the screen.
  private func beside(_ column: Column, _ place: Int, by step: Int) -> ChartChoice? {
    guard let index = all.firstIndex(where: { $0.id == column.column.id }),
      all.indices.contains(index + step)
    else { return nil }
    let next = all[index + step]
    let flow = column.flow
    let nextFlow = self.column(next.id)?.flow
    let across = nextFlow?.across ?? flow.across
    let row = place / flow.across - flow.first + (nextFlow?.first ?? 0)
    let start = min(row, max(0, (next.notes.count - 1) / across)) * across
    return ChartChoice(in: next, at: step > 0 ? start : start + across - 1)
  }
}

extension ChartPane {
  /// The chosen column after a step within it, for which no other has to be laid out anew; nil where the
  /// step left it.
  fileprivate func columnStaying(for choice: ChartChoice) -> Column? {
    guard choice.column == self.choice?.column else { return nil }
    return column(choice.column)?.choosing(choice.note)
  }
}

extension ChartPane.Column {
  /// How many notes are seen at once.
  fileprivate var page: Int {
    let flow = flow
    return max(1, flow.shownRows * flow.across)
  }

  fileprivate func moved(from place: Int, by step: Int) -> ChartChoice? {
    column.notes.indices.contains(place + step) ? ChartChoice(in: column, at: place + step) : nil
  }

  /// The note below; from the last row but one also where the last row is shorter.
  fileprivate func movedDown(from place: Int) -> ChartChoice? {
    let isLastRow = place / across == max(0, column.notes.count - 1) / across
    return isLastRow ? nil : ChartChoice(in: column, at: place + across)
  }

  /// The note beside within the column, where it is wide enough for several.
  fileprivate func leaf(from place: Int, by step: Int) -> ChartChoice? {
    guard (0..<across).contains(place % across + step) else { return nil }
    return moved(from: place, by: step)
  }
}

extension Model {
  /// The chart that has the keys, as it is laid out now.
  private var focusedPane: ChartPane? {
    chartPanes(in: chartArea).first { $0.chart.id == board.focused }
  }

  /// Where charts are drawn, in the window.
  var chartArea: Rect {
    page == .helper ? helperLayout.charts : chrome.body
  }

  /// Moves the selection; at the edge of one chart it goes on to the other beside.
  mutating func step(_ step: ChartStep) -> [Effect] {
    guard let pane = focusedPane else { return [] }
    if let table = chosenTable, stepInTable(step, table) { return [] }
    if let choice = pane.choice(after: step) {
      board.choose(choice, on: pane.chart.id)
      rememberScrolling(in: pane.columnStaying(for: choice) ?? chosenColumn)
    } else if (step == .left && board.isRightFocused)
      || (step == .right && !board.isRightFocused)
    {
      board.switchFocus()
    }
    return []
  }

  /// The column that is chosen, as it is laid out now; nil where it is not seen.
  private var chosenColumn: ChartPane.Column? {
    guard let pane = focusedPane else { return nil }
    return pane.choice.flatMap { pane.column($0.column) }
  }

  /// Keeps where a column stands, so that it stays as it is while the selection is in view.
  private mutating func rememberScrolling(in column: ChartPane.Column?) {
    guard let column else { return }
    board.scrolled[column.column.id] = column.flow.first
  }
}
