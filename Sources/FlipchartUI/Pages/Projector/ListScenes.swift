import Facilitation
import Screen

// The scenes that are lists: what a group says, what was set aside, what is to be done.

extension Model {
  /// What a group says: its headline and its points, without the presenter's name.
  func drawReportBackScene(_ id: GroupID, of session: Session, on canvas: inout Canvas) {
    let said = session.projectedReportBack(of: id)
    var row = 0
    if !said.headline.isEmpty {
      let rest = canvas.size.rows * (said.points.isEmpty ? 3 : 1) / 3
      let headline = LargeList(
        [LargeList.Item(text: "“\(said.headline)”", role: .accent)],
        in: Size(columns: canvas.size.columns, rows: max(3, rest)),
        largest: said.points.isEmpty ? .large : .small)
      headline.draw(on: &canvas)
      row = headline.rows + (canvas.size.rows < 24 ? 1 : 2)
    }
    let items = said.points.enumerated().map { place, point in
      LargeList.Item(
        marker: "\(place + 1)", text: point.text, tail: session.echoLine(of: point, from: id))
    }
    drawList(items, below: row, of: session, on: &canvas)
  }

  /// The public notes that were set aside, and what became of them.
  func drawParkingLotScene(of session: Session, on canvas: inout Canvas) {
    let items = session.parkedNotes.filter(session.projects).map { note in
      LargeList.Item(
        marker: "#\(note.id)", text: note.text.onOneLine, tail: session.outcome(of: note) ?? "")
    }
    drawList(
      items, orElse: "Nothing is in the parking lot.", below: 0, of: session, on: &canvas)
  }

  /// What is to be done and by when; who does it is for the report.
  func drawWayForwardScene(of session: Session, on canvas: inout Canvas) {
    let items = session.projectedActions.map { action in
      LargeList.Item(
        marker: action.done ? "✓" : "☐", text: action.what,
        tail: action.due.isEmpty ? "" : "by \(action.dueText)", role: action.done ? .dim : .emphasis
      )
    }
    drawList(items, orElse: "No action has been agreed yet.", below: 0, of: session, on: &canvas)
  }

  /// Draws a list from a row down, or a line where there is nothing in it.
  private func drawList(
    _ items: [LargeList.Item], orElse sentence: String = "", below row: Int, of session: Session,
    on canvas: inout Canvas
  ) {
    guard !items.isEmpty else {
      return canvas.centred([sentence], at: canvas.size.rows / 2, role: .dim)
    }
    let place = projector.place(in: session)
    canvas.within(canvas.bounds.inset(top: row)) { area in
      LargeList(items, in: area.size, place: place).draw(on: &area)
    }
  }
}

extension Session {
  /// The actions that the room may read, the next first: without owners no other order is seen.
  var projectedActions: [ActionItem] {
    actions.filter { isShown(.action(number: $0.id), to: .room) }
      .sorted { $0.orderOfDays < $1.orderOfDays }
  }

  /// What became of a parked note, where the room may read it.
  fileprivate func outcome(of note: Note) -> String? {
    isShown(.parking(note: note.id), to: .room) ? note.parking?.outcome : nil
  }

  /// What a group says, with as many of its points as the room is to see by now.
  func projectedReportBack(of group: GroupID) -> ReportBack {
    var said = reportBackForRoom(of: group)
    said.points = Array(said.points.prefix(projection.steps ?? .max))
    return said
  }

  /// Whether a point is new, or which note of which group it echoes.
  fileprivate func echoLine(of point: ReportBack.Point, from group: GroupID) -> String {
    guard let echo = point.echo else { return "new" }
    let owner = notes[echo].flatMap { self.group(of: $0) }.flatMap { groups[$0]?.name }
    let raised = raised(echo) { $0.isShown(to: .room) }
    return "echoes #\(echo)" + (owner.map { " of \($0)" } ?? "")
      + (raised.map { ", \($0.words)" } ?? "")
  }
}

extension ActionItem {
  fileprivate var orderOfDays: ActionOrder { ActionOrder(who: "", due: due, number: id.number) }
}

extension Parking {
  /// What became of the note, without anybody's name; nil where nothing did yet.
  fileprivate var outcome: String? {
    if waived { return "let go" }
    if !answer.isEmpty { return answer }
    return when.isEmpty ? nil : "to be taken up \(when)"
  }
}
