import Facilitation
import Screen

extension Model {
  /// One note, as large as it goes, for reading aloud.
  func drawNoteScene(_ id: NoteID, of session: Session, on canvas: inout Canvas) {
    guard let note = session.notes[id], note.label == .public else {
      _ = canvas.centredParagraph("#\(id)", at: canvas.size.rows / 2, role: .dim)
      return
    }
    canvas.write(BigText("#\(id)", scale: .small), at: .zero, role: .accent)
    let width = min(canvas.size.columns, 70)
    let lines = WrappedText(note.text, columns: width).lines
    let spacing = lines.count * 2 < canvas.size.rows - 6 ? 2 : 1
    let top = max(4, (canvas.size.rows - lines.count * spacing) / 2)
    for (offset, line) in lines.enumerated() {
      canvas.write(
        line.text, at: Point(x: 0, y: top + offset * spacing), width: canvas.size.columns, .center,
        role: .title)
    }
  }

  /// What a group says: its headline and its points, without the presenter's name.
  func drawReportBackScene(_ id: GroupID, of session: Session, on canvas: inout Canvas) {
    guard let group = session.groups[id] else { return }
    let said = session.reportBacks[id] ?? ReportBack()
    var row = canvas.sceneTitle(group.name)
    if !said.headline.isEmpty {
      row += canvas.paragraph("“\(said.headline)”", at: row, role: .accent) + 2
    }
    for (place, point) in said.points.enumerated() {
      canvas.write("\(place + 1)", at: Point(x: 0, y: row), role: .accent)
      let rect = canvas.bounds.inset(left: 4, top: row, right: 0, bottom: 0)
      let text = point.echo.map { "\(point.text) (echoes #\($0))" } ?? point.text
      canvas.within(rect) { row += $0.paragraph(text, at: 0, role: .emphasis) }
      row += 1
    }
  }

  /// The public notes that were set aside, and what became of them.
  func drawParkingLotScene(of session: Session, on canvas: inout Canvas) {
    var row = canvas.sceneTitle("Parking lot")
    for note in session.parkedNotes where note.label == .public && row < canvas.size.rows {
      row += canvas.paragraph("#\(note.id)  \(note.text)", at: row, role: .plain)
      if let outcome = note.parking?.outcome {
        row += canvas.paragraph("    \(outcome)", at: row, role: .dim)
      }
      row += 1
    }
  }

  /// What is to be done and by when; who does it is for the report.
  func drawWayForwardScene(of session: Session, on canvas: inout Canvas) {
    var row = canvas.sceneTitle("Way forward")
    for action in session.actions where row < canvas.size.rows {
      let due = action.due.isEmpty ? "" : "  (\(action.due))"
      row += canvas.paragraph(
        "\(action.done ? "✓" : "☐") \(action.what)\(due)", at: row, role: .plain)
      row += 1
    }
  }
}

extension Parking {
  /// What became of the note, without anybody's name; nil where nothing did yet.
  fileprivate var outcome: String? {
    if waived { return "let go" }
    if !answer.isEmpty { return answer }
    return when.isEmpty ? nil : when
  }
}
