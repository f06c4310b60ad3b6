import Facilitation
import Screen

extension Model {
  func draw(_ list: LaptopList, on canvas: inout Canvas) {
    guard let session else { return }
    if list.isLarge, let ticket = list.ticket(of: hosting) {
      return drawTicket(ticket, inverted: list.isInverted, of: session, on: &canvas)
    }
    let detail = hosting.address.map { "served at \($0)" } ?? "not served"
    drawSheet("Laptops", detail: detail, hints: laptopHints, on: &canvas) { body in
      guard hosting.address != nil else { return drawUnserved(on: &body) }
      drawLaptopRows(list, of: session, on: &body)
    }
  }

  private var laptopHints: [KeyHint] {
    let closing = KeyHint(Key(.escape), "close")
    guard hosting.address != nil else { return [KeyHint(.character("s"), "serve"), closing] }
    return [
      KeyHint(Key(.enter), "large"), KeyHint(.character("a"), "one more"),
      KeyHint(.character("r"), "renew"), KeyHint(.character("x"), "take back"),
      KeyHint(.character("s"), "stop serving"), closing,
    ]
  }

  private func drawUnserved(on canvas: inout Canvas) {
    let lines = [
      "Helpers can write from laptops of their own, and the projector can be one.",
      "Press s to serve this session on the network; each seat then has a ticket,",
      "one line to be typed there after “flipchart join”.",
    ]
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(x: 0, y: max(0, canvas.size.rows / 2 - 1) + offset),
        width: canvas.size.columns, .center, role: offset == 1 ? .emphasis : .plain)
    }
  }

  private func drawLaptopRows(
    _ list: LaptopList, of session: Session, on canvas: inout Canvas
  ) {
    let rows = LaptopRow.rows(of: hosting)
    let chosen = list.ticket(of: hosting)?.number
    let place = rows.firstIndex { $0.ticket == chosen && $0.laptop == nil } ?? 0
    let window = ListWindow(total: rows.count, rows: canvas.size.rows, selected: place)
    for (y, index) in window.range.enumerated() {
      let rect = Rect(x: 0, y: y, columns: canvas.size.columns - 2, rows: 1)
      canvas.within(rect) { area in
        draw(rows[index], isChosen: rows[index].ticket == chosen, of: session, on: &area)
      }
    }
    canvas.scrollbar(
      canvas.bounds.split(right: 1).right, first: window.first, total: window.total)
  }

  private func draw(
    _ row: LaptopRow, isChosen: Bool, of session: Session, on canvas: inout Canvas
  ) {
    if let laptop = row.laptop {
      canvas.write(
        "    \(laptop.mark) \(laptop.line(at: now))", at: .zero, width: canvas.size.columns,
        role: laptop.isConnected ? .success : .warning)
    } else if let ticket = hosting.tickets.first(where: { $0.number == row.ticket }) {
      draw(ticket, isChosen: isChosen, of: session, on: &canvas)
    }
  }

  private func draw(
    _ ticket: SeatTicket, isChosen: Bool, of session: Session, on canvas: inout Canvas
  ) {
    let width = canvas.size.columns
    canvas.fill(canvas.bounds, role: isChosen ? .selected : .plain)
    let room = max(0, width - ticket.line.columns - 4)
    canvas.write(
      (isChosen ? "▸ " : "  ") + session.title(of: ticket.actor), at: .zero, width: room)
    canvas.write(
      ticket.line, at: Point(x: width - ticket.line.columns - 1, y: 0),
      role: isChosen ? nil : .accent)
  }
}

/// A row of the list: a ticket, or a laptop that came with it.
private struct LaptopRow {
  let ticket: Int
  var laptop: SeatLaptop?

  static func rows(of hosting: Hosting) -> [LaptopRow] {
    hosting.tickets.flatMap { ticket in
      [LaptopRow(ticket: ticket.number)]
        + hosting.laptops.filter { $0.ticket == ticket.number }
        .map { LaptopRow(ticket: ticket.number, laptop: $0) }
    }
  }
}

extension SeatLaptop {
  /// Whether it is connected, as a shape.
  fileprivate var mark: String { isConnected ? "●" : "○" }

  /// Who it is and how it stands: `Amina, 192.168.1.31, 12 ms, 3 waiting`.
  func line(at now: Instant) -> String {
    let gone = max(0, now.seconds(since: heardAt))
    let state =
      isConnected
      ? delay.map { "\($0) ms" } : "cut off for \(gone < 60 ? "\(gone) s" : "\(gone / 60) min")"
    let outbox = waiting.flatMap { $0 == 0 ? nil : "\($0) waiting in its outbox" }
    return [name, address, state, outbox].compactMap(\.self).joined(separator: ", ")
  }
}
