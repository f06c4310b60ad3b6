import Facilitation
import Screen

// What the room sees, and nothing else: no hints, no drafts, no names, no sealed tally, and no note
// that may not travel.

extension Model {
  /// The scene that the spotlight is on, over the whole window.
  func drawProjector(on canvas: inout Canvas) {
    guard let session, session.spotlight != .blank else { return }
    let margin = max(2, canvas.size.columns / 24)
    let rect = canvas.bounds.inset(left: margin, top: 1, right: margin, bottom: 1)
    let (scene, foot) = rect.split(bottom: 4)
    canvas.within(scene) { draw(session.spotlight, of: session, on: &$0) }
    canvas.within(foot) { drawFoot(of: session, on: &$0) }
  }

  private func draw(_ spotlight: Spotlight, of session: Session, on canvas: inout Canvas) {
    switch spotlight {
    case .welcome: drawWelcome(of: session, on: &canvas)
    case .agenda: drawAgendaScene(of: session, on: &canvas)
    case .prompts(let part): drawPrompts(of: part, in: session, on: &canvas)
    case .chart(let chart): drawChartScene([chart], of: session, on: &canvas)
    case .comparison(let left, let right):
      drawChartScene([left, right], of: session, on: &canvas)
    case .note(let note): drawNoteScene(note, of: session, on: &canvas)
    case .round(let round): drawRoundScene(round, of: session, on: &canvas)
    case .reportBack(let group): drawReportBackScene(group, of: session, on: &canvas)
    case .parkingLot: drawParkingLotScene(of: session, on: &canvas)
    case .wayForward: drawWayForwardScene(of: session, on: &canvas)
    case .blank: break
    }
  }

  /// The title at the left; at the right what is left of the running part, large.
  private func drawFoot(of session: Session, on canvas: inout Canvas) {
    let bottom = canvas.size.rows - 1
    canvas.write(
      session.details.title, at: Point(x: 0, y: bottom), width: canvas.size.columns / 2, .left,
      role: .dim)
    guard let id = session.agenda.current, let part = session.agenda.parts[id] else { return }
    let remaining = part.remaining(at: now)
    let digits = BigText(Self.countdown(remaining), scale: .small)
    canvas.write(
      digits, at: Point(x: canvas.size.columns - digits.size.columns, y: bottom - 2),
      role: remaining < 0 ? .timerOver : remaining < 120 ? .timerWarning : .timer)
  }

  /// Seconds as `12:05`, or `+3:10` once they are over.
  static func countdown(_ seconds: Int) -> String {
    let rest = abs(seconds)
    let tail = rest % 60
    return "\(seconds < 0 ? "+" : "")\(rest / 60):\(tail < 10 ? "0" : "")\(tail)"
  }
}

extension Canvas {
  /// Writes a scene's title with a rule under it; gives the first row below.
  mutating func sceneTitle(_ title: String) -> Int {
    let rows = paragraph(title, at: 0, role: .title)
    rule(at: Point(x: 0, y: rows), columns: size.columns, role: .border)
    return rows + 2
  }
}
