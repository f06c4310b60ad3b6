import Facilitation
import Screen

extension Model {
  /// The actions by owner and date: what, who, by when, and the note that each came from.
  func drawWayForward(of session: Session, on canvas: inout Canvas) {
    let items = session.actionsInOrder
    guard !items.isEmpty else {
      return drawEmptyList(
        "No action yet. Press n to write one: what is to be done, who does it, by when.",
        on: &canvas)
    }
    draw(items.map(row), on: &canvas)
  }

  private func row(of item: ActionItem) -> AgendaRow {
    var pieces = [item.who.isEmpty ? "nobody yet" : item.who]
    if !item.due.isEmpty { pieces.append("by \(item.dueText)") }
    if let note = item.note { pieces.append("from #\(note)") }
    return AgendaRow(
      mark: item.done ? "☑" : "☐", markRole: item.done ? .success : .accent, text: item.what,
      detail: pieces.joined(separator: "  ·  "), isDone: item.done)
  }
}
