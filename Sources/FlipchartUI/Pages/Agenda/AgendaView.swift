import Facilitation
import Screen

extension Model {
  func drawAgenda(on canvas: inout Canvas) {
    guard let session else { return }
    let layout = AgendaLayout(size: canvas.size, sheet: agenda.sheet)
    drawSheetTabs(on: &canvas, in: layout.tabs)
    switch agenda.sheet {
    case .steps:
      canvas.within(layout.band) { drawClockBand(of: session, on: &$0) }
      canvas.within(layout.list) { drawSteps(of: session, on: &$0) }
    case .preparation: break
    case .parkingLot: canvas.within(layout.list) { drawParkingLot(of: session, on: &$0) }
    case .wayForward: canvas.within(layout.list) { drawWayForward(of: session, on: &$0) }
    case .feedback: canvas.within(layout.list) { drawFeedback(of: session, on: &$0) }
    }
    for (rect, passage) in zip(layout.text, agendaPassages(of: session, in: layout)) {
      canvas.write(passage, in: rect, scrolled: agenda.scrolled)
    }
  }

  /// How far the text of the sheet can be scrolled in a page of that size.
  func agendaScrollLimit(in size: Size) -> Int {
    guard let session else { return 0 }
    let layout = AgendaLayout(size: size, sheet: agenda.sheet)
    return zip(layout.text, agendaPassages(of: session, in: layout))
      .map { $1.lastScroll(rows: $0.rows) }.max() ?? 0
  }

  /// What is read on the sheet, a passage for each of its columns.
  private func agendaPassages(of session: Session, in layout: AgendaLayout) -> [Passage] {
    switch agenda.sheet {
    case .steps: layout.text.map { stepText(of: session, columns: $0.columns) }
    case .preparation: preparationText(of: session.plan, columns: layout.text.map(\.columns))
    case .parkingLot, .wayForward, .feedback: []
    }
  }

  private func drawSheetTabs(on canvas: inout Canvas, in row: Rect) {
    for tab in sheetTabs(in: row) {
      let isShown = tab.sheet == agenda.sheet
      canvas.write(
        [
          Span(isShown ? "▸ " : "  ", .accent),
          Span(tab.sheet.title, isShown ? .heading : .dim), Span(tab.number, .dim),
        ], at: tab.rect.origin)
    }
  }
}
