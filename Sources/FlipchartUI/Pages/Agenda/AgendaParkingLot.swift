import Facilitation
import Screen

extension Model {
  /// The notes set aside, each with what is to become of it.
  func drawParkingLot(of session: Session, on canvas: inout Canvas) {
    let notes = agenda.lines(of: .parkingLot).compactMap { line -> Note? in
      if case .parked(let id) = line { session.notes[id] } else { nil }
    }
    guard !notes.isEmpty else {
      return drawEmptyList(
        "Nothing is parked. What would lead into the weeds can be set aside on the charts page, "
          + "so that it is neither lost nor in the way.", on: &canvas)
    }
    draw(notes.map { row(of: $0, in: session) }, on: &canvas)
  }

  private func row(of note: Note, in session: Session) -> AgendaRow {
    let parking = note.parking ?? Parking()
    let isDone = parking.waived || !parking.answer.isEmpty
    return AgendaRow(
      mark: parking.mark, markRole: isDone ? .success : parking.isOpen ? .warning : .accent,
      text: "#\(note.id)  \(note.text)", detail: parking.standing, isDone: isDone)
  }
}

extension Parking {
  /// Open, taken up, answered, let go.
  var mark: String {
    if waived { return "–" }
    if !answer.isEmpty { return "✓" }
    return isOpen ? "○" : "◐"
  }

  /// How it stands, in a few words.
  var standing: String {
    if waived { return reason.isEmpty ? "let go" : "let go: \(reason)" }
    var pieces: [String] = []
    if !owner.isEmpty { pieces.append(owner) }
    if !when.isEmpty { pieces.append(when) }
    if !answer.isEmpty { pieces.append("answer: \(answer)") }
    if isOpen { pieces.append(missing) }
    return pieces.joined(separator: "  ·  ")
  }
}
