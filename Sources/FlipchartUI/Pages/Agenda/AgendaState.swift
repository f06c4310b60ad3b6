import Facilitation
import Screen

/// Where the agenda page stands.
struct AgendaState: Sendable {
  /// The sheet that is shown.
  var sheet = AgendaSheet.steps
  /// How far the text of the sheet is scrolled down.
  var scrolled = 0
  private var lines: [AgendaSheet: [AgendaLine]] = [:]
  private var selections: [AgendaSheet: Selection<AgendaLine>] = [:]
  private var current: PartID?
  private var isParkingLotListed = false

  mutating func settle(in session: Session) {
    for sheet in AgendaSheet.allCases where sheet != .parkingLot { settle(sheet, in: session) }
    isParkingLotListed = false
    follow(session.agenda.current)
  }

  /// Lists the parking lot, unless it is listed as it is now: every note is looked at for it.
  mutating func list(in session: Session) {
    guard !isParkingLotListed else { return }
    isParkingLotListed = true
    settle(.parkingLot, in: session)
  }

  private mutating func settle(_ sheet: AgendaSheet, in session: Session) {
    let found = session.lines(of: sheet)
    lines[sheet] = found
    selections[sheet, default: Selection()].settle(in: found)
  }

  /// The step that starts becomes the chosen one.
  private mutating func follow(_ part: PartID?) {
    defer { current = part }
    guard let part, part != current else { return }
    choose(.step(part), on: .steps)
  }

  /// The lines of a sheet from top to bottom.
  func lines(of sheet: AgendaSheet) -> [AgendaLine] { lines[sheet] ?? [] }

  /// The chosen line of the sheet that is shown.
  var selected: AgendaLine? { selections[sheet]?.id }

  /// The row of the chosen line.
  var row: Int { selections[sheet]?.row ?? 0 }

  /// The chosen step, whichever sheet is shown.
  var step: PartID? {
    guard case .step(let part)? = selections[.steps]?.id else { return nil }
    return part
  }

  /// The row of the chosen step.
  var stepRow: Int { selections[.steps]?.row ?? 0 }

  /// Moves the choice, as far as the ends of the list.
  mutating func move(by rows: Int) {
    selections[sheet, default: Selection()].move(by: rows, in: lines(of: sheet))
    if sheet == .steps { scrolled = 0 }
  }

  mutating func choose(_ line: AgendaLine, on sheet: AgendaSheet) {
    selections[sheet, default: Selection()].choose(line, in: lines(of: sheet))
    if sheet == self.sheet { scrolled = 0 }
  }

  /// Shows a sheet and chooses what is about to be made on it.
  mutating func expect(_ line: AgendaLine, on sheet: AgendaSheet) {
    show(sheet)
    selections[sheet, default: Selection()].expect(line)
  }

  mutating func show(_ sheet: AgendaSheet) {
    guard sheet != self.sheet else { return }
    self.sheet = sheet
    scrolled = 0
  }
}
