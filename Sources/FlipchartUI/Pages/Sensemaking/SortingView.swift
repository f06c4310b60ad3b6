import Facilitation
import Screen

extension Model {
  func draw(_ sorting: Sorting, on canvas: inout Canvas) {
    guard let session else { return }
    drawSheet(
      "Silent sort", detail: sorting.detail(in: session), hints: sorting.hints(in: session),
      on: &canvas
    ) { body in
      let rows = SortingClusters(session, in: body.size)
      let parts = body.bounds.split(bottom: rows.height + 1)
      body.within(parts.rest) { area in
        if let note = sorting.note(in: session) {
          note.drawForSorting(in: session, on: &area)
        } else {
          sorting.drawEnd(in: session, on: &area)
        }
      }
      body.within(parts.bottom) { rows.draw(on: &$0) }
    }
  }
}

extension Sorting {
  fileprivate func detail(in session: Session) -> String {
    let left = counted(session.looseNotes.count, "note") + " left"
    return [
      left, passed.isEmpty ? "" : "\(passed.count) passed over", isShown ? "▣ projector" : "",
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  fileprivate func hints(in session: Session) -> [KeyHint] {
    let sorting = [
      KeyHint(keys: "1 … z", "into the cluster"), KeyHint(.character("n"), "new"),
      KeyHint(.character(" "), "pass over"), KeyHint(Key(.backspace), "back"),
      KeyHint(.character("/"), "by name"), KeyHint(Key(.tab), "projector"),
    ]
    let resting = [
      KeyHint(Key(.enter), "go through them again"), KeyHint(Key(.backspace), "back"),
    ]
    let own =
      note(in: session) != nil ? sorting : passed.isEmpty ? Array(resting.dropFirst()) : resting
    return own + [KeyHint(Key(.escape), "end")]
  }

  fileprivate func drawEnd(in session: Session, on canvas: inout Canvas) {
    let left = session.looseNotes.count
    let text =
      left == 0
      ? "Every note is in a cluster."
      : "\(counted(left, "note")) passed over. Press Enter to go through them again."
    canvas.write(
      text, at: Point(x: 0, y: canvas.size.rows / 2), width: canvas.size.columns, .center,
      role: .emphasis)
  }
}

extension Note {
  /// Draws the note as large as there is room for, with its number and whose it is.
  fileprivate func drawForSorting(in session: Session, on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, role: colour.paper.role)
    canvas.box(canvas.bounds, borders: .rounded, role: colour.paper.edge)
    let inner = canvas.bounds.inset(left: 2, top: 1, right: 2, bottom: 1)
    let head = inner.split(top: 1)
    let place = [
      session.chart(of: self).map(session.ownerName), session.sections[section]?.title,
      label == .public ? nil : label.title,
    ].compactMap(\.self).joined(separator: " · ")
    canvas.write("#\(id)", at: head.top.origin, role: colour.paper.edge)
    canvas.write(
      place, at: Point(x: head.top.left + 8, y: head.top.top), width: head.top.columns - 8, .right,
      role: colour.paper.faint)
    canvas.within(head.rest) { area in
      ReadingText(text, in: area.size).draw(on: &area, role: colour.paper.role)
    }
  }
}
