import Facilitation
import Screen

extension Model {
  private static let label = "Ballot  "

  /// The rows that the line for ballots wants: its head, itself, and what is wrong with the last.
  func ballotLineRows(columns: Int) -> Int { 2 + problemLines(columns: columns).count }

  /// The line that ballots are typed into, and below it what is wrong with the last.
  func drawBallotLine(on canvas: inout Canvas) {
    let width = canvas.size.columns
    let isOpen = vote.line.isOpen
    canvas.rule(at: .zero, columns: width, role: isOpen ? .borderFocused : .border)
    if isOpen {
      let help = " Enter hands it in  ·  ↑ the last line  ·  Esc leaves the line "
      canvas.write(help, at: Point(x: max(0, width - help.columns - 2), y: 0), role: .dim)
    }
    canvas.write(Self.label, at: Point(x: 0, y: 1), role: isOpen ? .accent : .dim)
    drawField(on: &canvas, in: Rect(x: Self.label.columns, y: 1, columns: width, rows: 1))
    canvas.write(
      lines: problemLines(columns: width), at: Point(x: Self.label.columns, y: 2), role: .refusal)
  }

  private func drawField(on canvas: inout Canvas, in rect: Rect) {
    let rect = rect.intersection(canvas.bounds)
    if vote.line.isOpen || !vote.line.field.isEmpty {
      vote.line.field.draw(
        on: &canvas, rect, hint: "p07 12 12 4, a number for each dot; p07 - for a blank ballot",
        isFocused: vote.line.isOpen && layers.isEmpty)
    } else {
      canvas.write(
        "t types ballots here: p07 12 12 4", at: rect.origin, width: rect.columns, role: .dim)
    }
  }

  private func problemLines(columns: Int) -> [String] {
    guard let problem = vote.line.problem else { return [] }
    let room = max(1, columns - Self.label.columns)
    return WrappedText("✗ \(problem)", columns: room).lines.map(\.text)
      .clipped(to: 2, columns: room)
  }
}
