import Screen

extension Model {
  /// Moves the choice, the text or the sheet.
  mutating func moveOnAgenda(_ action: AgendaAction) {
    switch action {
    case .moveUp: moveOnSheet(by: -1)
    case .moveDown: moveOnSheet(by: 1)
    case .moveToFirst: moveOnSheet(by: -.longWay)
    case .moveToLast: moveOnSheet(by: .longWay)
    case .scrollUp: scrollOrMove(pages: -1)
    case .scrollDown: scrollOrMove(pages: 1)
    case .nextSheet: showSheet(after: 1)
    case .previousSheet: showSheet(after: -1)
    case .showParkingLot: agenda.show(.parkingLot)
    case .showWayForward: agenda.show(.wayForward)
    case .showFeedback: agenda.show(.feedback)
    case .showPreparation: agenda.show(.preparation)
    case .showSteps: agenda.show(.steps)
    default: break
    }
  }

  private mutating func showSheet(after step: Int) {
    let sheets = AgendaSheet.allCases
    let place = sheets.firstIndex(of: agenda.sheet) ?? 0
    agenda.show(sheets[(place + step + sheets.count) % sheets.count])
  }

  /// Moves the choice; on a sheet that is only read, the text.
  private mutating func moveOnSheet(by rows: Int) {
    if agenda.sheet == .preparation { scroll(by: rows) } else { agenda.move(by: rows) }
  }

  /// Scrolls the text beside the steps; on a list, moves by what is seen at once.
  private mutating func scrollOrMove(pages: Int) {
    let rows = max(1, chrome.body.rows - 6)
    switch agenda.sheet {
    case .steps, .preparation: scroll(by: pages * (rows - 1))
    case .parkingLot, .wayForward, .feedback: agenda.move(by: pages * max(1, rows / 2))
    }
  }

  private mutating func scroll(by rows: Int) {
    let last = agendaScrollLimit(in: chrome.body.size)
    agenda.scrolled = min(max(0, agenda.scrolled + rows), last)
  }
}
