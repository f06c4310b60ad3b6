import Facilitation
import Screen

extension Model {
  func draw(_ list: AlikeList, on canvas: inout Canvas) {
    guard let session else { return }
    let count = counted(list.families.count, "family", "families")
    drawSheet("Notes that read nearly alike", detail: count, hints: list.hints, on: &canvas) {
      body in
      guard let note = list.note.flatMap({ session.notes[$0] }) else {
        return body.write(
          "No two notes read nearly alike any more.", at: Point(x: 0, y: body.size.rows / 2),
          width: body.size.columns, .center, role: .emphasis)
      }
      let parts = body.bounds.split(bottom: max(4, body.size.rows / 4))
      body.within(parts.rest) { list.drawRows(in: session, on: &$0) }
      body.within(parts.bottom) { area in
        area.rule(at: .zero, columns: area.size.columns)
        let lines = WrappedText("#\(note.id) \(note.text)", columns: area.size.columns).lines
        area.write(
          lines: lines.map(\.text).clipped(to: area.size.rows - 1, columns: area.size.columns),
          at: Point(x: 0, y: 1), role: .plain)
      }
    }
  }
}

extension AlikeList {
  /// A row of the list: the head of a family, a note of it, or the space after it.
  private enum Row {
    case head(Int)
    case note(NoteID)
    case space
  }

  fileprivate var hints: [KeyHint] {
    let closing = [KeyHint(.character("u"), "undo"), KeyHint(Key(.escape), "close")]
    guard note != nil else { return closing }
    return [
      KeyHint(Key(.enter), "merge"), KeyHint(.character("x"), "keep apart"),
      KeyHint(.character("g"), "cluster"), KeyHint(.character(" "), "omit"),
    ] + closing
  }

  private var rows: [Row] {
    families.enumerated().flatMap { place, family in
      [.head(place)] + family.map { .note($0) } + [.space]
    }
  }

  fileprivate func drawRows(in session: Session, on canvas: inout Canvas) {
    let rows = rows
    let chosen = rows.firstIndex { if case .note(let id) = $0 { id == note } else { false } } ?? 0
    let window = ListWindow(total: rows.count, rows: canvas.size.rows, selected: chosen)
    for (y, place) in window.range.enumerated() {
      switch rows[place] {
      case .head(let family): drawHead(family, in: session, at: y, on: &canvas)
      case .note(let id): drawNote(id, in: session, at: y, on: &canvas)
      case .space: break
      }
    }
    let edge = canvas.bounds.split(right: 1).right
    canvas.scrollbar(edge, first: window.first, total: window.total)
  }

  private func drawHead(_ place: Int, in session: Session, at y: Int, on canvas: inout Canvas) {
    let notes = families[place].compactMap { session.notes[$0] }
    let groups = Set(notes.compactMap(session.group)).count
    canvas.sectionHead(
      "\(place + 1)", detail: "\(counted(notes.count, "note")) of \(counted(groups, "group"))",
      at: Point(x: 0, y: y), width: canvas.size.columns - 2)
  }

  private func drawNote(_ id: NoteID, in session: Session, at y: Int, on canvas: inout Canvas) {
    guard let note = session.notes[id] else { return }
    let isChosen = id == self.note
    let width = canvas.size.columns - 2
    let role: Role = isChosen ? .selected : left.contains(id) ? .dim : .plain
    let detail = [
      note.cluster.flatMap { session.clusters[$0] }.map { "◇ \($0.name)" }, note.label.letter,
      session.chart(of: note).map(session.ownerName),
    ].compactMap(\.self).joined(separator: "  ").truncated(to: width / 3)
    canvas.fill(Rect(x: 0, y: y, columns: width, rows: 1), role: role)
    let mark = isChosen ? "▸" : left.contains(id) ? "–" : " "
    canvas.write("\(mark) #\(id)".padded(to: 8), at: Point(x: 0, y: y))
    let room = max(0, width - 8 - detail.columns - 2)
    canvas.write(note.text.onOneLine, at: Point(x: 8, y: y), width: room)
    canvas.write(
      detail, at: Point(x: width - detail.columns, y: y), role: isChosen ? nil : .dim)
  }
}
