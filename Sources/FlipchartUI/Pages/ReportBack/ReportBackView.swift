import Facilitation
import Screen

extension Model {
  /// The groups above; what the one that speaks says at the left, its notes at the right.
  func drawReportBack(on canvas: inout Canvas) {
    guard let session, let group = speakingGroup else {
      canvas.write(
        "There are no groups yet: make them on the groups page.",
        at: Point(x: 0, y: canvas.size.rows / 2), width: canvas.size.columns, .center, role: .dim)
      return
    }
    let speakers =
      actor.group == nil ? session.turnOrder.compactMap { session.groups[$0] } : [group]
    let layout = ReportBackLayout(canvas.size, groups: speakers.count)
    canvas.within(layout.strip) { drawSpeakers(speakers, of: session, on: &$0) }
    canvas.within(layout.spoken) { drawSpoken(by: group, of: session, on: &$0) }
    canvas.rule(
      at: Point(x: layout.notes.left - 2, y: layout.notes.top), rows: layout.notes.rows)
    canvas.within(layout.notes) { drawOwnNotes(of: group, in: session, on: &$0) }
    canvas.within(layout.line) { drawDiscussionLine(of: session, on: &$0) }
  }

  private func drawSpoken(by group: Group, of session: Session, on canvas: inout Canvas) {
    var row = drawName(of: group, in: session, on: &canvas)
    row += drawHeadline(of: group, in: session, at: row, on: &canvas)
    canvas.sectionHead(
      "Points", detail: "\(spoken.points.count) of \(ReportBack.mostPoints)",
      at: Point(x: 0, y: row), width: canvas.size.columns)
    let isTall = canvas.size.rows >= 28
    row += isTall ? 2 : 1
    for place in 0..<ReportBack.mostPoints where row < canvas.size.rows {
      let rest = canvas.bounds.inset(top: row)
      var used = 0
      canvas.within(rest) { used = drawPoint(place, of: session, on: &$0) }
      row += used + (isTall ? 2 : 1)
    }
  }

  /// Draws the group's name, who speaks for it and its clock; gives the first row below.
  private func drawName(of group: Group, in session: Session, on canvas: inout Canvas) -> Int {
    let presenter =
      spoken.presenter.isEmpty
      ? Span("nobody named yet", .dim) : Span(spoken.presenter, .emphasis)
    let line = [Span("Presenter  ", .dim), presenter]
    let isTall = canvas.size.rows >= 28
    let clock = drawTurnClock(
      session.turn(of: group.id, at: now), isBig: isTall, on: &canvas)
    let room = canvas.size.columns - clock - 2
    guard isTall, let big = BigLines(group.name, scale: .small, columns: room),
      big.lines.count == 1
    else {
      canvas.write(group.name, at: .zero, width: room, role: .title)
      canvas.write(line, at: Point(x: 0, y: 1))
      return isTall && clock > 0 ? 5 : 3
    }
    canvas.write(big, at: .zero, role: .title)
    canvas.write(line, at: Point(x: 0, y: big.rows + 1))
    return big.rows + 4
  }

  /// Draws the clock of a turn at the right; gives the columns that it took, none before the turn.
  private func drawTurnClock(_ turn: TurnLine, isBig: Bool, on canvas: inout Canvas) -> Int {
    guard turn.state == .speaking || turn.state == .paused else { return 0 }
    let left = TimeLeft(seconds: turn.remaining)
    let role: Role = turn.state == .paused ? .dim : left.role
    let text = isBig ? left.figures : "\(turn.state.mark) \(left.text)"
    guard isBig else {
      let width = text.columns + 2
      canvas.write(" \(text) ", at: Point(x: canvas.size.columns - width, y: 0), role: role)
      return width
    }
    let clock = BigText(text, scale: .small)
    canvas.write(clock, at: Point(x: canvas.size.columns - clock.size.columns, y: 0), role: role)
    return clock.size.columns
  }

  /// Draws the headline as large as a fifth of the page allows; gives the rows that it took.
  private func drawHeadline(
    of group: Group, in session: Session, at row: Int, on canvas: inout Canvas
  ) -> Int {
    guard !spoken.headline.isEmpty else {
      canvas.write(
        "No headline yet: t writes the one line to remember.", at: Point(x: 0, y: row),
        width: canvas.size.columns, role: .dim)
      return 2
    }
    let label = session.label(of: .headline(group: group.id)) ?? .public
    canvas.write(label, at: Point(x: 0, y: row))
    let room = canvas.bounds.inset(left: label.letter == nil ? 0 : 4, top: row)
      .split(top: max(3, canvas.size.rows / 5)).top
    let headline = LargeList(
      [LargeList.Item(text: "“\(spoken.headline)”", role: .accent)], in: room.size)
    canvas.within(room) { headline.draw(on: &$0) }
    return min(room.rows, headline.rows) + (canvas.size.rows >= 28 ? 2 : 1)
  }

  /// Draws a point, or its empty place; gives the rows that it took.
  private func drawPoint(_ place: Int, of session: Session, on canvas: inout Canvas) -> Int {
    guard spoken.points.indices.contains(place) else {
      canvas.write("  \(place + 1)  …", at: .zero, role: .dim)
      return 1
    }
    let point = spoken.points[place]
    let isInHand = place == pointPlace
    let isChosen = isInHand && reportBack.pane == .points
    var rows = 0
    canvas.within(canvas.bounds.inset(left: 5)) { area in
      rows = area.paragraph(
        point.text, in: area.bounds, role: isChosen ? .selected : .emphasis)
      let echo = area.bounds.inset(top: rows).split(top: 2).top
      rows += area.paragraph(
        session.echoText(of: point), in: echo, role: point.echo == nil ? .dim : .accent)
    }
    canvas.write(
      "\(isInHand ? "▸" : " ") \(place + 1)", at: .zero,
      role: isChosen ? .selected : isInHand ? .accent : .dim)
    let statement = reportBack.group.map { Statement.point(group: $0, number: place + 1) }
    canvas.write(
      statement.flatMap { session.label(of: $0) } ?? .public, at: Point(x: 1, y: 1))
    return rows
  }
}

extension Session {
  /// Whether a point is new; of an echo, which note of which group says it too.
  fileprivate func echoText(of point: ReportBack.Point) -> String {
    guard let echo = point.echo else { return "new" }
    guard let note = notes[echo] else { return "= echoes #\(echo), which was taken down" }
    let owner = group(of: note).flatMap { groups[$0]?.name }
    let raised = raised(echo).map { ", \($0.words)" } ?? ""
    let said = "= echoes #\(echo)\(owner.map { " of \($0)" } ?? "")\(raised)"
    return "\(said): \(note.text.onOneLine)"
  }
}
