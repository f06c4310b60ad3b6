import Facilitation
import Screen

// What the room sees, and nothing else: no hints, no drafts, no names, no sealed tally, and no note
// that may not travel.

extension Model {
  /// The scene that the spotlight is on, over the whole window.
  func drawProjector(on canvas: inout Canvas) {
    guard let session else { return }
    defer { _ = drawSignal(in: canvas.bounds.split(bottom: 1).bottom, on: &canvas) }
    let margin = max(2, canvas.size.columns / 24)
    let wall = canvas.bounds.inset(left: margin, top: 1, right: margin, bottom: 1)
    switch session.shownSpotlight {
    case .blank: return
    case .testCard: drawTestCard(on: &canvas)
    case .note(let note): drawNoteScene(note, isDisclosed: false, of: session, on: &canvas)
    case .disclosed(let note): drawNoteScene(note, isDisclosed: true, of: session, on: &canvas)
    case .break(let part): drawBreak(part, of: session, in: wall, on: &canvas)
    case .welcome:
      let parts = wall.split(bottom: 2)
      canvas.within(parts.rest) { drawWelcome(of: session, on: &$0) }
      drawFoot(of: session, clock: true, in: parts.bottom, on: &canvas)
    case let spotlight: drawScene(spotlight, of: session, in: wall, on: &canvas)
    }
  }

  /// A scene with its title and the clock above it.
  private func drawScene(
    _ spotlight: Spotlight, of session: Session, in wall: Rect, on canvas: inout Canvas
  ) {
    let head = SceneHead(
      title: session.sceneTitle(of: spotlight), clock: sceneClock(of: spotlight, in: session),
      size: wall.size, window: canvas.size)
    let parts = wall.split(top: head.rows)
    let below = parts.rest.split(bottom: 2)
    canvas.within(parts.top) { head.draw(on: &$0) }
    canvas.within(below.rest.inset(top: 1)) { draw(spotlight, of: session, on: &$0) }
    drawFoot(of: session, clock: false, in: below.bottom, on: &canvas)
  }

  private func draw(_ spotlight: Spotlight, of session: Session, on canvas: inout Canvas) {
    switch spotlight {
    case .welcome, .note, .disclosed, .break, .testCard, .blank: break
    case .agenda: drawAgendaScene(of: session, on: &canvas)
    case .speaker(let name, let topic): drawSpeaker(name, topic: topic, on: &canvas)
    case .prompts(let part): drawPrompts(of: part, in: session, on: &canvas)
    case .chart(let chart): drawChartScene([chart], of: session, on: &canvas)
    case .comparison(let left, let right):
      drawChartScene([left, right], of: session, on: &canvas)
    case .groups(let left, let right): drawGroupsScene(left, right, of: session, on: &canvas)
    case .round(let round): drawRoundScene(round, of: session, on: &canvas)
    case .reportBack(let group): drawReportBackScene(group, of: session, on: &canvas)
    case .barriers: drawBarriersScene(of: session, on: &canvas)
    case .parkingLot: drawParkingLotScene(of: session, on: &canvas)
    case .wayForward: drawWayForwardScene(of: session, on: &canvas)
    }
  }

  /// What is left of the vote that is shown or for the group that speaks, else of the part that the
  /// room is in.
  private func sceneClock(of spotlight: Spotlight, in session: Session) -> SceneClock? {
    if case .round(let id) = spotlight, let left = session.timeLeft(of: id, at: now) {
      return SceneClock(seconds: left)
    }
    if case .reportBack(let group) = spotlight, session.speaker == group {
      let turn = session.turn(of: group, at: now)
      return SceneClock(seconds: turn.remaining, isPaused: turn.state == .paused)
    }
    return session.currentPart.map { SceneClock($0, in: session, at: now) }
  }

  /// The session's title at the left, the part that the room is in at the right.
  func drawFoot(
    of session: Session, clock: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    let row = Point(x: rect.left, y: rect.bottom - 1)
    canvas.write(session.details.title, at: row, width: rect.columns / 2 - 1, role: .dim)
    guard let part = session.currentPart else { return }
    let left = clock ? "  \(TimeLeft(part, in: session, at: now).text)" : ""
    let half = rect.columns - rect.columns / 2
    canvas.write(
      part.plan.title.truncated(to: max(0, half - left.columns)) + left,
      at: Point(x: rect.right - half, y: row.y), width: half, .right, role: .dim)
  }
}

extension Session {
  /// The part that the room is in; nil between two.
  var currentPart: Part? { agenda.current.flatMap { agenda.parts[$0] } }

  /// Whether the room may read a note without its being shown on purpose.
  func projects(_ note: Note) -> Bool { note.isShown(to: .room) }

  /// The words at the head of a scene.
  func sceneTitle(of spotlight: Spotlight) -> String {
    switch spotlight {
    case .agenda: "Agenda"
    case .prompts(let part), .break(let part): agenda.parts[part]?.plan.title ?? ""
    case .chart(let chart): charts[chart]?.title ?? ""
    case .comparison, .speaker: currentPart?.plan.title ?? details.title
    case .groups(let left, let right):
      "\(groups[left]?.name ?? "") / \(groups[right]?.name ?? "")"
    case .round(let id):
      rounds[id].flatMap { $0.state == .draft ? nil : $0.rules.title } ?? "Vote"
    case .reportBack(let group): groups[group]?.name ?? ""
    case .barriers: "Barriers and opportunities"
    case .parkingLot: "Parking lot"
    case .wayForward: "Way forward"
    case .welcome, .note, .disclosed, .testCard, .blank: ""
    }
  }
}
