import Facilitation
import Screen

extension Model {
  /// The steps, where the room is, and when each begins.
  func drawAgendaScene(of session: Session, on canvas: inout Canvas) {
    let lines = session.schedule(at: now).lines
    let current = lines.firstIndex { $0.id == session.agenda.current } ?? 0
    let height = max(1, min(4, canvas.size.rows / max(1, lines.count)))
    let window = ListWindow(
      total: lines.count, rows: canvas.size.rows / height, selected: current)
    let isLarge =
      height > 3
      && session.agenda.parts.allSatisfy {
        AgendaSceneRow.large($0.plan.title, columns: canvas.size.columns) != nil
      }
    for (place, index) in window.range.enumerated() {
      guard let part = session.agenda.parts[lines[index].id] else { continue }
      let row = AgendaSceneRow(
        part: part, line: lines[index], zone: session.details.zone,
        isCurrent: part.id == session.agenda.current, isLarge: isLarge)
      let rect = Rect(x: 0, y: place * height, columns: canvas.size.columns, rows: height)
      canvas.within(rect) { row.draw(on: &$0) }
    }
  }

  /// What a part asks of the room: its prompts, or where it has none what happens in it.
  func drawPrompts(of id: PartID, in session: Session, on canvas: inout Canvas) {
    guard let part = session.agenda.parts[id] else { return }
    let prompts = part.plan.prompts.prefix(session.projection.steps ?? .max)
    let items =
      part.plan.prompts.isEmpty
      ? [LargeList.Item(text: part.plan.happens)]
      : prompts.map { LargeList.Item(marker: "●", text: $0) }
    LargeList(
      items, in: canvas.size, place: projector.place(in: session)
    ).draw(on: &canvas)
  }
}

/// A step as the room sees it; the one that the room is in stands out over the whole width.
private struct AgendaSceneRow {
  let part: Part
  let line: Schedule.Line
  let zone: Zone
  let isCurrent: Bool
  /// Whether its title is drawn in large letters.
  let isLarge: Bool

  /// A title in large letters; nil where it does not fit beside the time and the minutes.
  static func large(_ title: String, columns: Int) -> BigLines? {
    BigLines(title, scale: .small, columns: max(0, columns - 26)).flatMap {
      $0.lines.count == 1 ? $0 : nil
    }
  }

  func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let isPast = part.clock.finished || line.state == .skipped
    let role: Role = isCurrent ? .selected : isPast ? .dim : .plain
    let band = Rect(x: 0, y: 0, columns: width, rows: max(1, min(3, canvas.size.rows - 1)))
    if isCurrent { canvas.fill(band, role: role) }
    let row = (band.rows - 1) / 2
    canvas.write(mark, at: Point(x: 1, y: row), role: role)
    let time = line.start.map { CivilTime($0, in: zone).clock } ?? ""
    canvas.write(time, at: Point(x: 4, y: row), width: 6, role: isCurrent ? role : .dim)
    if isLarge, let title = Self.large(part.plan.title, columns: width) {
      canvas.write(title, at: Point(x: 14, y: 0), role: role)
    } else {
      canvas.write(
        part.plan.title, at: Point(x: 12, y: row), width: max(0, width - 22), role: role)
    }
    canvas.write(
      "\(part.planned / 60) min", at: Point(x: max(0, width - 9), y: row), width: 8, .right,
      role: isCurrent ? role : .dim)
  }

  private var mark: String {
    if isCurrent { return part.clock.isPaused ? "‖" : "▸" }
    return part.clock.finished ? "✓" : " "
  }
}
