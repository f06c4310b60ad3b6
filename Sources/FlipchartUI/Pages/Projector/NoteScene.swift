import Facilitation
import Screen

extension Model {
  /// One note on its own paper, as large as it goes, for reading aloud; a note that may not travel
  /// gives its number alone, unless it is shown on purpose.
  func drawNoteScene(
    _ id: NoteID, isDisclosed: Bool, of session: Session, on canvas: inout Canvas
  ) {
    guard let note = session.notes[id], isDisclosed || session.projects(note) else {
      let number = BigText("#\(id)", scale: .large)
      let rect = canvas.bounds.centered(number.size)
      return canvas.write(number, at: rect.origin, role: .dim)
    }
    let paper = note.colour.paper
    canvas.fill(canvas.bounds, role: paper.role)
    let side = max(3, canvas.size.columns / 16)
    let wall = canvas.bounds.inset(left: side, top: 1, right: side, bottom: 1)
    let number = BigText("#\(id)", scale: .small)
    let head = wall.split(top: number.size.rows + 1)
    let foot = head.rest.split(bottom: 2)
    canvas.write(number, at: head.top.origin, role: paper.edge)
    canvas.within(foot.rest) { area in
      ReadingText(note.text, in: area.size).draw(on: &area, role: paper.role)
    }
    drawNoteFoot(note, of: session, in: foot.bottom, on: &canvas)
  }

  /// Where the note comes from at the left, its dots at the right.
  private func drawNoteFoot(
    _ note: Note, of session: Session, in rect: Rect, on canvas: inout Canvas
  ) {
    let place = [
      session.group(of: note).flatMap { session.groups[$0]?.name },
      session.sections[note.section]?.title,
    ].compactMap(\.self).joined(separator: "  ·  ")
    let dots = dotsText(session.visibleDots[.note(note.id)] ?? 0, mostDrawn: 20)
    let row = Point(x: rect.left, y: rect.bottom - 1)
    canvas.write(
      dots, at: row, width: rect.columns, .right, role: note.colour.paper.edge)
    canvas.write(
      place, at: row, width: max(0, rect.columns - dots.columns - 2),
      role: note.colour.paper.faint)
  }
}
