import Facilitation
import Screen

/// What the strip of groups says of one: its turn at a glance, its clock, how far its words have come.
struct TurnStrip: Equatable, Sendable {
  /// Where the turn stands, as a sign.
  let mark: String
  /// The clock, or how long it took; nil before the turn.
  let clock: String?
  /// How urgent the clock is, as a role.
  let clockRole: Role
  /// How far the group's words have come.
  let progress: String

  init(_ turn: TurnLine, said: ReportBack) {
    mark = turn.state.mark
    progress = said.progress
    let left = TimeLeft(seconds: turn.remaining)
    switch turn.state {
    case .speaking, .paused: clock = left.text
    case .done: clock = "took \(clockText(seconds: turn.elapsed))"
    case .skipped: clock = "skipped"
    case .waiting: clock = turn.elapsed > 0 ? "waits, \(clockText(seconds: turn.elapsed))" : nil
    }
    clockRole = turn.state == .speaking ? left.role : .dim
  }
}

extension Turn.State {
  /// The sign of it, which stands beside its colour everywhere.
  var mark: String {
    switch self {
    case .waiting: "○"
    case .speaking: "▶"
    case .paused: "‖"
    case .done: "✓"
    case .skipped: "–"
    }
  }

  /// The state in a word, for lines without signs.
  var word: String {
    switch self {
    case .waiting: "waiting"
    case .speaking: "has the word"
    case .paused: "has the word, paused"
    case .done: "has spoken"
    case .skipped: "skipped"
    }
  }
}

extension ReportBack {
  /// How far the group's words have come, for the list.
  fileprivate var progress: String {
    if headline.isEmpty && points.isEmpty { return "nothing yet" }
    let count = points.isEmpty ? "no point yet" : counted(points.count, "point")
    return headline.isEmpty ? count : "headline, \(count)"
  }
}

extension Model {
  /// The groups beside each other in the order of their turns, the one that is shown marked.
  func drawSpeakers(_ groups: [Group], of session: Session, on canvas: inout Canvas) {
    let shown = groups.firstIndex { $0.id == reportBack.group } ?? 0
    let width = min(40, max(22, canvas.size.columns / max(1, groups.count)))
    let window = ListWindow(
      total: groups.count, rows: max(1, canvas.size.columns / width), selected: shown)
    for (place, index) in window.range.enumerated() {
      canvas.within(Rect(x: place * width, y: 0, columns: width - 2, rows: canvas.size.rows)) {
        drawSpeaker(groups[index], isShown: index == shown, of: session, on: &$0)
      }
    }
    let above = window.first > 0 ? "‹" : " "
    let below = window.range.upperBound < groups.count ? "›" : " "
    canvas.write(above + below, at: Point(x: canvas.size.columns - 2, y: 0), role: .dim)
  }

  private func drawSpeaker(
    _ group: Group, isShown: Bool, of session: Session, on canvas: inout Canvas
  ) {
    let strip = TurnStrip(
      session.turn(of: group.id, at: now), said: session.reportBacks[group.id] ?? ReportBack())
    let width = canvas.size.columns
    let onWall = session.spotlight.isReportBack(of: group.id) ? "▣ " : ""
    canvas.write(
      "\(isShown ? "▸" : " ")\(strip.mark) \(onWall)\(group.name)", at: .zero, width: width,
      role: isShown ? .tabActive : .dim)
    guard let clock = strip.clock else {
      canvas.write(
        "  \(strip.progress)", at: Point(x: 0, y: 1), width: width,
        role: isShown ? .plain : .dim)
      return
    }
    canvas.write(clock, at: Point(x: 2, y: 1), width: width - 2, role: strip.clockRole)
    let used = clock.columns
    canvas.write(
      "  \(strip.progress)", at: Point(x: used + 2, y: 1), width: max(0, width - used - 2),
      role: .dim)
  }
}
