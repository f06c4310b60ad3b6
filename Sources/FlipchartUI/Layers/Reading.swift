import Facilitation
import Screen

extension Model {
  /// Left and Right leaf through the section; anything that closes a dialog closes this.
  mutating func pressWhileReading(_ key: Key, note: NoteID) -> [Effect] {
    switch key {
    case Key(.right), Key(.down), .character("l"), .character("j"), .character(" "):
      return read(noteBeside: note, by: 1)
    case Key(.left), Key(.up), .character("h"), .character("k"):
      return read(noteBeside: note, by: -1)
    case .character("z"):
      board.look.size = .line
      layers.removeLast()
      return []
    case .escape, .enter, .character("-"), .character("v"), .character("q"), .control("c"):
      layers.removeLast()
      return []
    default:
      return []
    }
  }

  private mutating func read(noteBeside note: NoteID, by step: Int) -> [Effect] {
    let notes = section(of: note)
    guard let place = notes.firstIndex(of: note), notes.indices.contains(place + step) else {
      return []
    }
    replaceTop(with: .reading(notes[place + step]))
    select(notes[place + step])
    return []
  }

  private func section(of note: NoteID) -> [NoteID] {
    guard let session, let note = session.notes[note] else { return [] }
    return session.sections[note.section]?.notes ?? []
  }

  func drawReading(_ id: NoteID, on canvas: inout Canvas) {
    canvas.hideCursor()
    guard let session, let note = session.notes[id] else { return drawGoneNote(id, on: &canvas) }
    let paper = note.colour.paper
    canvas.fill(canvas.bounds, role: paper.role)
    let margin = canvas.bounds.inset(
      left: max(3, canvas.size.columns / 20), top: 1, right: max(3, canvas.size.columns / 20),
      bottom: 1)
    let head = margin.split(top: 2)
    let body = head.rest.split(bottom: 2)
    drawReadingHead(note, session, in: head.top, on: &canvas)
    canvas.within(body.rest) { area in
      ReadingText(note.text, in: area.size).draw(on: &area, role: paper.role)
    }
    drawReadingFoot(note, in: body.bottom, on: &canvas)
  }

  private func drawGoneNote(_ id: NoteID, on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, role: .plain)
    let row = canvas.size.rows / 2
    canvas.write(
      "Note #\(id) has been taken down.", at: Point(x: 0, y: row), width: canvas.size.columns,
      .center, role: .dim)
  }

  private func drawReadingHead(
    _ note: Note, _ session: Session, in rect: Rect, on canvas: inout Canvas
  ) {
    let place = [
      session.group(of: note).flatMap { session.groups[$0]?.name },
      session.sections[note.section]?.title, note.member?.slot,
      note.cluster.flatMap { session.clusters[$0]?.name },
    ].compactMap(\.self).joined(separator: "  ·  ")
    canvas.write("#\(note.id)", at: rect.origin, role: note.colour.paper.edge)
    canvas.write(
      place, at: Point(x: rect.left + 10, y: rect.top), width: rect.columns - 10, .right,
      role: note.colour.paper.faint)
  }

  private func drawReadingFoot(_ note: Note, in rect: Rect, on canvas: inout Canvas) {
    let notes = section(of: note.id)
    let place = (notes.firstIndex(of: note.id) ?? 0) + 1
    let faint = note.colour.paper.faint
    let row = Point(x: rect.left, y: rect.bottom - 1)
    let dots = dotsText(visibleDots(on: note.id), mostDrawn: 20)
    let label = note.label.letter == nil ? "" : note.label.title
    let merged = session?.family(of: note.id).dropFirst().map { "#\($0.id)" } ?? []
    let others = merged.isEmpty ? "" : "Stands for \(merged.listed())"
    canvas.write(
      [label, dots, others].filter { !$0.isEmpty }.joined(separator: "   "), at: row,
      width: rect.columns / 2, role: note.colour.paper.edge)
    canvas.write(
      "← \(place) of \(notes.count) →   Esc close", at: row, width: rect.columns, .right,
      role: faint)
  }
}
