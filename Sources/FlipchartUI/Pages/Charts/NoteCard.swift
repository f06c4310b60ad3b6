import Facilitation
import Screen

/// A sticky note as it is drawn on a chart.
struct NoteCard: Sendable {
  var note: Note
  /// The member or the group that it comes from; empty where that says nothing here.
  var source = ""
  /// The cluster that it belongs to; empty for none.
  var cluster = ""
  /// The dots on it that may be shown.
  var dots = 0
  /// Whether its paper is not the one of its column.
  var hasOwnColour = false
  var isChosen = false
  var isMarked = false

  private var paper: Paper { note.colour.paper }
  /// The role of what stands above on a card: the chosen one has a bar there.
  private var top: Role { isChosen ? .selected : paper.role }

  /// Draws it as a sheet of paper with an edge: the number above, the cluster and the dots below.
  ///
  /// Edge and text are of one ink, and the chosen card differs in its frame alone: each change of
  /// colour is bytes to a terminal, and a terminal may be far away.
  func drawCard(_ lines: [String], on canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, role: paper.role)
    canvas.box(rect, borders: .rounded, role: paper.role)
    canvas.write(lines: lines, at: rect.origin.moved(columns: 2, rows: 1), role: paper.role)
    if isChosen { drawFrame(on: &canvas, rect) }
    drawTop(on: &canvas, rect)
    drawBottom(on: &canvas, rect)
  }

  private func drawFrame(on canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect.split(top: 1).top, role: .selected)
    canvas.fill(rect.split(left: 1).left, role: .selected)
    canvas.fill(rect.split(right: 1).right, role: .selected)
  }

  private func drawTop(on canvas: inout Canvas, _ rect: Rect) {
    let number = "\(mark)#\(note.id)"
    var start = rect.origin.moved(columns: 1)
    start.x += canvas.write(" \(number) ", at: start, role: top)
    if let letter = note.label.letter {
      start.x += canvas.write([Span(" \(letter) ", note.label.role), Span(" ", top)], at: start)
    }
    let signs = signs(in: rect.right - start.x - 2)
    let width = signs.isEmpty ? 0 : signs.reduce(1) { $0 + $1.columns + 1 }
    let room = rect.right - start.x - width - 3
    if !source.isEmpty, room >= 3 {
      canvas.write("\(source.truncated(to: room)) ", at: start, role: top)
    }
    guard !signs.isEmpty else { return }
    canvas.write(
      " \(signs.joined(separator: " ")) ", at: Point(x: rect.right - width - 1, y: rect.top),
      role: top)
  }

  private func drawBottom(on canvas: inout Canvas, _ rect: Rect) {
    let dots = dotsText(self.dots)
    let width = dots.isEmpty ? 0 : dots.columns + 2
    if !dots.isEmpty {
      canvas.write(
        " \(dots) ", at: Point(x: rect.right - width - 1, y: rect.bottom - 1),
        role: paper.role)
    }
    let room = rect.columns - width - 8
    guard !cluster.isEmpty, room >= 3 else { return }
    canvas.write(
      " ◇ \(cluster.truncated(to: room)) ", at: Point(x: rect.left + 1, y: rect.bottom - 1),
      role: paper.role)
  }

  /// Draws it as one row.
  func drawLine(on canvas: inout Canvas, _ rect: Rect) {
    let text = isChosen ? paper.selected : paper.role
    let faint = isChosen ? paper.selected : paper.faint
    canvas.fill(rect, role: text)
    let number = "\(isChosen ? "▸" : " ")\(isMarked ? "✓" : "")#\(note.id)".padded(to: 6)
    canvas.write(number, at: rect.origin, role: isChosen ? .selected : paper.edge)
    if let letter = note.label.letter {
      canvas.write(
        letter, at: rect.origin.moved(columns: number.columns + 1), role: note.label.role)
    }
    let dots = dotsText(self.dots, mostDrawn: 3)
    let tail = signs + [dots].filter { !$0.isEmpty }
    let end = tail.isEmpty ? "" : " \(tail.joined(separator: " "))"
    let start = number.columns + 3
    let room = max(0, rect.columns - start - end.columns - 1)
    canvas.write(
      note.text.onOneLine, at: rect.origin.moved(columns: start), width: room, role: text)
    canvas.write(end, at: rect.origin.moved(columns: start + room), role: faint)
  }

  /// The signs that fit beside the number and the label, which are never covered.
  private func signs(in columns: Int) -> [String] {
    var room = columns - 1
    return signs.reversed().filter { sign in
      guard sign.columns + 1 <= room else { return false }
      room -= sign.columns + 1
      return true
    }.reversed()
  }

  private var mark: String {
    (isChosen ? "▸ " : "") + (isMarked ? "✓ " : "")
  }

  /// The letter that says what colour alone would say, and how the note stands.
  private var signs: [String] {
    var signs: [String] = []
    if note.privacy != nil { signs.append("private") }
    if note.parking != nil { signs.append("parked") }
    if let first = note.twins.first {
      let more = note.twins.count - 1
      signs.append("+#\(first)" + (more > 0 ? " +\(more)" : ""))
    }
    if hasOwnColour { signs.append(String(note.colour.letter)) }
    return signs
  }
}
