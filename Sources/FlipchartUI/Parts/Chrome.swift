import Facilitation
import Screen

extension Model {
  /// Where the frame around the page stands now.
  var chrome: ChromeLayout {
    ChromeLayout(
      size: size, statusRows: statusLines.count,
      hasPreview: preview.isSeen(in: size) && actor.seat == .facilitator && session != nil)
  }

  /// Draws the frame that all pages share, and gives the room left for the page.
  func drawChrome(on canvas: inout Canvas) -> Rect {
    let layout = chrome
    canvas.within(layout.header) { drawHeader(on: &$0) }
    drawTabs(layout.tabs, on: &canvas)
    canvas.within(layout.status) { drawStatus(on: &$0) }
    if let preview = layout.preview { canvas.within(preview) { drawPreview(on: &$0) } }
    return layout.body
  }

  private func drawHeader(on canvas: inout Canvas) {
    if drawSignal(in: canvas.bounds, on: &canvas) { return }
    canvas.fill(canvas.bounds, role: .headerBar)
    let width = canvas.size.columns
    let clock = headerClock(room: width / 2)
    let clockWidth = clock.reduce(0) { $0 + $1.text.columns }
    let title = session?.details.title ?? "Flipchart"
    canvas.write(title, at: Point(x: 1, y: 0), width: max(0, width - clockWidth - 4), role: nil)
    canvas.write(clock, at: Point(x: width - clockWidth - 1, y: 0))
  }

  /// The part that the room is in, with what is left of its time; without one, the time of day.
  private func headerClock(room: Int) -> [Span] {
    guard let session else { return [] }
    guard let current = session.agenda.current, let part = session.agenda.parts[current] else {
      return [Span(CivilTime(now, in: session.details.zone).clock, .headerBar)]
    }
    let left = TimeLeft(part, in: session, at: now)
    let state = part.clock.isPaused ? "‖ " : "▶ "
    let title = part.plan.title.truncated(to: max(0, room - left.text.columns - 7))
    return [Span("\(state)\(title)  ", .headerBar), Span(" \(left.text) ", left.role)]
  }

  private func drawTabs(_ row: Rect, on canvas: inout Canvas) {
    canvas.fill(row, role: .tab)
    var start = row.left + 1
    if actor.seat == .facilitator {
      for tab in Tab.all(in: row) {
        let isShown = tab.page == page
        canvas.write(
          (isShown ? "▸" : " ") + tab.page.title + " ", at: tab.rect.origin,
          role: isShown ? .tabActive : .tab)
        start = tab.rect.right
      }
    } else {
      start += canvas.write(seatTitle, at: Point(x: start, y: row.top), role: .tab)
    }
    drawMarks(in: row.inset(left: start + 2, right: 1), on: &canvas)
  }

  /// Who sits here, for the seats that have no tabs.
  private var seatTitle: String {
    let name = actor.name.map { " · \($0)" } ?? ""
    return switch actor.seat {
    case .helper(let group):
      "Helper of \(session?.groups[group]?.name ?? "a group")\(name)\(ownProgress)"
    case .organiser: "Report"
    case .facilitator, .projector, .room: ""
    }
  }

  /// How far the own group is, for a helper.
  private var ownProgress: String {
    guard let session, let group = actor.group else { return "" }
    let progress = session.progress(of: group)
    return "  ·  \(progress.mark) \(progress)"
  }

  /// How a copy stands, an open vote and what the projector shows, at the right.
  private func drawMarks(in rect: Rect, on canvas: inout Canvas) {
    guard let session else { return }
    var room = rect.columns
    var spans: [Span] = []
    if let copy {
      let words = copy.words.truncated(to: room)
      spans.append(Span(words, copy.role))
      room -= words.columns
    }
    if let vote = voteMark(of: session) {
      let gap = spans.isEmpty ? "" : "   "
      let mark = (gap + vote).truncated(to: room)
      spans.append(Span(mark, .dot))
      room -= mark.columns
    }
    if actor.seat == .facilitator {
      let gap = spans.isEmpty ? 0 : 3
      let place = rect.columns >= 60 ? "projector: " : ""
      let title = " \(place)\(session.projectionTitle)"
      let shown = title.truncated(to: max(0, room - gap - 1))
      if shown.columns > 3 {
        spans.append(Span(String(repeating: " ", count: gap), .tab))
        spans += [Span("▣", .spotlight), Span(shown, .tab)]
      }
    }
    let width = spans.reduce(0) { $0 + $1.text.columns }
    canvas.write(spans, at: Point(x: rect.right - width, y: rect.top))
  }

  /// The open vote with how many ballots are in; never what is on them.
  private func voteMark(of session: Session) -> String? {
    guard let round = session.openRound, let progress = session.progress(of: round.id) else {
      return nil
    }
    let clock = session.timeLeft(of: round.id, at: now).map { " \(TimeLeft(seconds: $0).figures)" }
    return "● vote \(progress.ballots)/\(progress.voters)\(clock ?? "")"
  }
}
