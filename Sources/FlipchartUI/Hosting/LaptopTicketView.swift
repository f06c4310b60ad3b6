import Facilitation
import Screen

extension Model {
  /// One ticket over the whole window: its square for a camera where that fits, and its line by fours.
  func drawTicket(
    _ ticket: SeatTicket, inverted: Bool, of session: Session, on canvas: inout Canvas
  ) {
    canvas.hideCursor()
    canvas.fill(canvas.bounds, role: .plain)
    let square = square(of: ticket, inverted: inverted, on: canvas.size)
    let words = TicketWords(ticket, of: session)
    let wide = square.map { $0.columns + 4 + TicketWords.columns <= canvas.size.columns } ?? false
    let side = square?.columns ?? 0
    let width = wide ? side + 4 + TicketWords.columns : max(side, TicketWords.columns)
    let left = max(0, (canvas.size.columns - width) / 2)
    if let square, wide || square.rows + words.lines.count + 2 <= canvas.size.rows {
      let top = wide ? max(0, (canvas.size.rows - square.rows) / 2) : 1
      canvas.write(lines: square.lines, at: Point(x: left, y: top), role: .plain)
      let x = wide ? left + side + 4 : left
      let y = wide ? max(0, (canvas.size.rows - words.lines.count) / 2) : top + square.rows + 1
      return words.draw(at: Point(x: x, y: y), on: &canvas)
    }
    words.draw(
      at: Point(
        x: max(0, (canvas.size.columns - TicketWords.columns) / 2),
        y: max(0, (canvas.size.rows - words.lines.count) / 2)), on: &canvas)
  }

  private struct DrawnSquare {
    let lines: [String]
    var columns: Int { lines.first?.columns ?? 0 }
    var rows: Int { lines.count }
  }

  /// The square with as much margin as fits; nil where it does not fit at all.
  private func square(
    of ticket: SeatTicket, inverted: Bool, on size: Size
  ) -> DrawnSquare? {
    guard let square = ticket.square else { return nil }
    return [QRSquare.margin, 2, 1].lazy
      .map { DrawnSquare(lines: square.lines(margin: $0, inverted: inverted)) }
      .first { $0.rows <= size.rows && $0.columns <= size.columns }
  }
}

/// A ticket in words: whose, what to type, and the line in rows of four fours.
private struct TicketWords {
  static let columns = 34

  let lines: [(text: String, role: Role)]

  init(_ ticket: SeatTicket, of session: Session) {
    let fours = ticket.line.split(separator: "-")
    let rows = stride(from: 0, to: fours.count, by: 4).map { start in
      fours[start..<min(start + 4, fours.count)].joined(separator: " - ")
    }
    lines =
      [(session.title(of: ticket.actor), .title), ("", .plain), ("flipchart join", .dim)]
      + rows.flatMap { [("", Role.plain), ($0, Role.emphasis)] }
      + [("", .plain), ("↑ ↓ the others   i square", .dim), ("Esc close", .dim)]
  }

  func draw(at point: Point, on canvas: inout Canvas) {
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line.text, at: point.moved(rows: offset), width: Self.columns, role: line.role)
    }
  }
}
