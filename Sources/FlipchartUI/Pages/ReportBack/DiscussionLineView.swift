import Facilitation
import Screen

extension Model {
  /// The line that the discussion is written down in: its section, what was written last, itself.
  func drawDiscussionLine(of session: Session, on canvas: inout Canvas) {
    let line = reportBack.line
    let width = canvas.size.columns
    drawDiscussionRule(lastDiscussed(in: session), on: &canvas)
    let label = discussionSection.map { "\(line.isOpen ? "▸ " : "")\($0.title)  " } ?? ""
    let kind = label.truncated(to: width / 3)
    canvas.write(kind, at: Point(x: 0, y: 1), role: line.isOpen ? .accent : .dim)
    let rest = Rect(x: kind.columns, y: 1, columns: width - kind.columns, rows: 1)
    guard line.isOpen || !line.field.isEmpty else {
      canvas.write(
        "d writes down what is said in the discussion", at: rest.origin, width: rest.columns,
        role: .dim)
      return
    }
    line.field.draw(
      on: &canvas, rest, hint: "what is said, a note a line",
      isFocused: line.isOpen && layers.isEmpty)
  }

  /// What was written last, of which the beginning is always seen, and how to go on.
  private func drawDiscussionRule(_ last: String, on canvas: inout Canvas) {
    let isOpen = reportBack.line.isOpen
    let width = canvas.size.columns
    canvas.rule(at: .zero, columns: width, role: isOpen ? .borderFocused : .border)
    let help = isOpen ? " Tab the next section  ·  Esc leaves the line " : ""
    let foot = help.truncated(to: max(0, width - last.truncated(to: 26).columns - 6))
    canvas.write(foot, at: Point(x: max(0, width - foot.columns - 2), y: 0), role: .dim)
    canvas.write(
      last.truncated(to: max(0, width - foot.columns - 6)), at: Point(x: 2, y: 0), role: .success)
  }

  /// Where the last note went; empty where there is none.
  private func lastDiscussed(in session: Session) -> String {
    guard let note = reportBack.line.last.flatMap({ session.notes[$0] }),
      let section = session.sections[note.section]
    else { return "" }
    return " ✓ #\(note.id) in \(section.title): \(note.text.onOneLine) "
  }
}
