import Facilitation
import Screen

extension Model {
  /// The large clock: what is left of the step that runs, or else the time of day.
  func drawClockBand(of session: Session, on canvas: inout Canvas) {
    guard session.endedAt == nil, let current = session.agenda.current,
      let part = session.agenda.parts[current]
    else {
      return drawIdleBand(of: session, on: &canvas)
    }
    let left = TimeLeft(part, in: session, at: now)
    let used = drawBigClock(
      left.figures, role: part.clock.isPaused ? .dim : left.role, on: &canvas)
    let beside = canvas.bounds.inset(left: used + 3, right: 1)
    canvas.within(beside) { drawRunning(part, of: session, on: &$0) }
  }

  private func drawIdleBand(of session: Session, on canvas: inout Canvas) {
    let time = CivilTime(now, in: session.details.zone).clock
    let used = drawBigClock(time, role: .dim, on: &canvas)
    let beside = canvas.bounds.inset(left: used + 3, right: 1)
    let (title, hint) = idleText(of: session)
    canvas.write(title, at: beside.origin, width: beside.columns, role: .heading)
    canvas.paragraph(hint, in: beside.inset(top: 1), role: .dim)
  }

  private func idleText(of session: Session) -> (title: String, hint: String) {
    if session.endedAt != nil {
      return ("The session is closed", "X opens it again; R shows the report.")
    }
    guard let next = session.agenda.parts.first(where: { !$0.clock.finished }) else {
      return (
        "All steps are done", "w shows the way forward, m takes feedback, X closes the session."
      )
    }
    let begun = session.startedAt != nil
    return (
      begun ? "No step is running" : "The session has not begun",
      "Mark a step and start it with Enter; next comes “\(next.plan.title)”."
    )
  }

  private func drawBigClock(_ text: String, role: Role, on canvas: inout Canvas) -> Int {
    let scale = AgendaLayout.scale(for: chrome.body.size)
    let clock = BigText(text, scale: scale)
    canvas.write(clock, at: .zero, role: role)
    return clock.size.columns
  }

  private func drawRunning(_ part: Part, of session: Session, on canvas: inout Canvas) {
    let width = canvas.size.columns
    let step = canvas.size.rows > 5 ? 2 : 1
    let state = part.clock.isPaused ? "‖ paused: " : "▶ "
    canvas.write(state + part.plan.title, at: .zero, width: width, role: .heading)
    let elapsed = part.clock.elapsed(at: now)
    let isOver = elapsed > part.allotted
    canvas.bar(
      Rect(x: 0, y: step, columns: min(width, 72), rows: 1), value: elapsed, of: part.allotted,
      full: isOver ? .timerOver : .barFull)
    canvas.write(
      times(of: part, elapsed: elapsed, in: session), at: Point(x: 0, y: step * 2), width: width,
      role: .dim)
    guard showsProgress(in: part, of: session) else { return }
    canvas.write(
      session.progressLine(columns: width), at: Point(x: 0, y: step * 2 + 1), width: width,
      role: .plain)
  }

  /// How much of its time the step has used, when it ends, and how late the agenda is.
  private func times(of part: Part, elapsed: Int, in session: Session) -> String {
    let schedule = session.schedule(at: now)
    let end = schedule.lines.first { $0.id == part.id }?.end
    let times = [
      "\(clockText(seconds: elapsed)) of \(clockText(seconds: part.allotted))",
      end.map { "ends \(CivilTime($0, in: session.details.zone).clock)" },
      Drift(seconds: schedule.behind).sentence,
    ]
    return times.compactMap(\.self).joined(separator: "  ·  ")
  }

  /// Whether it matters how far the groups are.
  private func showsProgress(in part: Part, of session: Session) -> Bool {
    !session.groups.isEmpty
      && (part.plan.kind == .groupWork
        || session.groups.contains { session.progress(of: $0.id) != .working })
  }
}
