import Facilitation
import Screen

extension Model {
  /// Title, question, how many people and groups, and the agenda.
  func drawWelcome(of session: Session, on canvas: inout Canvas) {
    var row = max(0, canvas.size.rows / 8)
    row += drawBanner(session.details.title, at: row, on: &canvas) + 1
    row += canvas.centredParagraph(session.details.question, at: row, role: .accent) + 1
    let people = session.participants.count { $0.role == .participant && $0.present }
    let groups = session.groups.map(\.name).joined(separator: " · ")
    row += canvas.centredParagraph(
      groups.isEmpty ? "\(people) people" : "\(people) people · \(groups)", at: row, role: .plain)
    row += 1
    for part in session.agenda.parts where row < canvas.size.rows {
      row += canvas.centredParagraph(
        "\(part.plan.title)  \(part.plan.minutes) min", at: row, role: .dim)
    }
  }

  /// Writes the title in large letters where they fit and it has none but A to Z, else plainly.
  private func drawBanner(_ title: String, at row: Int, on canvas: inout Canvas) -> Int {
    let big = BigText(title, scale: .small)
    guard big.size.columns <= canvas.size.columns, title.allSatisfy(\.isASCII) else {
      return canvas.centredParagraph(title, at: row, role: .title)
    }
    let left = (canvas.size.columns - big.size.columns) / 2
    canvas.write(big, at: Point(x: left, y: row), role: .title)
    return big.size.rows
  }

  /// The steps, where the room is, and what is left.
  func drawAgendaScene(of session: Session, on canvas: inout Canvas) {
    var row = canvas.sceneTitle("Agenda")
    for line in session.schedule(at: now).lines where row < canvas.size.rows {
      guard let part = session.agenda.parts[line.id] else { continue }
      let isCurrent = part.id == session.agenda.current
      let time = line.start.map { CivilTime($0, in: session.details.zone).clock } ?? "     "
      let mark = isCurrent ? "▸" : part.clock.finished ? "✓" : " "
      canvas.write(
        [
          Span("\(mark) \(time)  ", .dim),
          Span(part.plan.title, isCurrent ? .accent : part.clock.finished ? .dim : .plain),
          Span("  \(part.plan.minutes) min", .dim),
        ], at: Point(x: 0, y: row))
      row += canvas.size.rows > 2 * session.agenda.parts.count + 4 ? 2 : 1
    }
  }

  /// What a part asks of the room.
  func drawPrompts(of id: PartID, in session: Session, on canvas: inout Canvas) {
    guard let part = session.agenda.parts[id] else { return }
    var row = canvas.sceneTitle(part.plan.title)
    if !part.plan.happens.isEmpty {
      row += canvas.paragraph(part.plan.happens, at: row, role: .plain) + 2
    }
    for prompt in part.plan.prompts {
      canvas.write("●", at: Point(x: 0, y: row), role: .accent)
      let rect = canvas.bounds.inset(left: 3, top: row, right: 0, bottom: 0)
      canvas.within(rect) { row += $0.paragraph(prompt, at: 0, role: .emphasis) + 1 }
    }
  }
}

extension Canvas {
  /// Writes a text over the whole width, wrapped and centred; gives the rows it takes.
  mutating func centredParagraph(_ text: String, at row: Int, role: Role) -> Int {
    let lines = WrappedText(text, columns: max(1, size.columns)).lines
    for (offset, line) in lines.enumerated() {
      write(line.text, at: Point(x: 0, y: row + offset), width: size.columns, .center, role: role)
    }
    return lines.count
  }
}
