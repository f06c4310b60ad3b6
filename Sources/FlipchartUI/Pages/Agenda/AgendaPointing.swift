import Facilitation
import Screen

extension Model {
  /// Chooses the step or the line that was pressed, or shows the sheet whose name was.
  mutating func pressOnAgenda(at point: Point) {
    let layout = AgendaLayout(size: chrome.body.size, sheet: agenda.sheet)
    if layout.tabs.contains(point) {
      if let tab = sheetTabs(in: layout.tabs).first(where: { $0.rect.contains(point) }) {
        agenda.show(tab.sheet)
      }
      return
    }
    if let line = agendaLine(at: point) { agenda.choose(line, on: agenda.sheet) }
  }

  /// The step or the line that stands at a point of the page.
  func agendaLine(at point: Point) -> AgendaLine? {
    let layout = AgendaLayout(size: chrome.body.size, sheet: agenda.sheet)
    let stack = agenda.sheet == .steps ? stepStack(in: layout.list) : lineStack(in: layout.list)
    let lines = agenda.lines(of: agenda.sheet)
    return stack.index(at: point).flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  /// The names of the sheets from left to right, and where each stands.
  func sheetTabs(in row: Rect) -> [SheetTab] {
    var left = row.left
    return AgendaSheet.allCases.map { sheet in
      let count = sheet == .steps ? 0 : agenda.lines(of: sheet).count
      let tab = SheetTab(sheet: sheet, count: count, left: left, top: row.top)
      left = tab.rect.right
      return tab
    }
  }
}

/// The name of a sheet, with how many lines are on it.
struct SheetTab {
  let sheet: AgendaSheet
  let number: String
  let rect: Rect

  init(sheet: AgendaSheet, count: Int, left: Int, top: Int) {
    self.sheet = sheet
    number = count > 0 ? " \(count)" : ""
    rect = Rect(x: left, y: top, columns: sheet.title.columns + number.columns + 4, rows: 1)
  }
}
