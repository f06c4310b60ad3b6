import Facilitation
import Screen

extension Model {
  /// The group's notes, the most dots first, for points to be made from.
  func drawOwnNotes(of group: Group, in session: Session, on canvas: inout Canvas) {
    let notes = reportBack.notes
    let width = canvas.size.columns
    let hasKeys = reportBack.pane == .notes
    canvas.sectionHead(
      "\(hasKeys ? "▸ " : "")Notes of \(group.name)", detail: "\(notes.count)", at: .zero,
      width: width - 1, role: hasKeys ? .accent : .heading)
    guard !notes.isEmpty else {
      canvas.write("No note yet", at: Point(x: 0, y: 2), role: .dim)
      return
    }
    canvas.within(canvas.bounds.inset(top: 2)) { drawRows(of: notes, in: session, on: &$0) }
  }

  /// Draws the notes below each other, scrolled so that the one in hand is seen.
  private func drawRows(of notes: [NoteID], in session: Session, on canvas: inout Canvas) {
    let size = canvas.size
    let height = max(2, min(5, (size.rows + 1) / notes.count))
    let window = ListWindow(
      total: notes.count, rows: max(1, (size.rows + 1) / height), selected: reportBack.note.row)
    let context = NoteRowContext(
      session: session, dots: session.visibleDots, said: Set(spoken.points.map(\.text)))
    for (place, index) in window.range.enumerated() {
      guard let note = session.notes[notes[index]] else { continue }
      let rect = Rect(
        x: 0, y: place * height, columns: size.columns - 2, rows: max(2, height - 1))
      let isChosen = reportBack.pane == .notes && note.id == reportBack.note.id
      canvas.within(rect) { context.draw(note, isChosen: isChosen, on: &$0) }
    }
    canvas.scrollbar(
      canvas.bounds.split(right: 1).right, first: window.first * height,
      total: notes.count * height)
  }
}

/// What it takes to draw the notes of a group that speaks.
private struct NoteRowContext {
  /// The columns of a note's number.
  static let numberColumns = 7

  let session: Session
  /// The dots on notes that may be shown.
  let dots: [Target: Int]
  /// The texts of the group's points.
  let said: Set<String>

  /// Draws a note: its number on its paper, its text, its dots and its signs.
  func draw(_ note: Note, isChosen: Bool, on canvas: inout Canvas) {
    let paper = note.colour.paper
    if isChosen { canvas.fill(canvas.bounds, role: .selected) }
    canvas.write(
      "\(isChosen ? "▸" : " ")#\(note.id)".padded(to: Self.numberColumns), at: .zero,
      role: isChosen ? paper.selected : paper.role)
    let dots = dotsText(self.dots[.note(note.id)] ?? 0)
    let signs = [
      said.contains(note.text.onOneLine) ? "✓ said" : nil, note.label.letter,
    ].compactMap(\.self).joined(separator: " ")
    let margin = max(dots.columns, signs.columns)
    let right = margin == 0 ? 0 : margin + 2
    let text = canvas.bounds.inset(left: Self.numberColumns + 1, right: right)
    canvas.paragraph(note.text.onOneLine, in: text)
    canvas.write(
      dots, at: Point(x: canvas.size.columns - dots.columns, y: 0), role: isChosen ? nil : .dot)
    canvas.write(
      signs, at: Point(x: canvas.size.columns - signs.columns, y: dots.isEmpty ? 0 : 1),
      role: isChosen ? nil : .dim)
  }
}
