import Facilitation
import Screen

extension Model {
  /// Carries a note with the pointer, and hangs it where the button is let go.
  ///
  /// A terminal that tells of presses and releases alone moves it all the same.
  mutating func move(_ grip: Pointer.Grip, with event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .drag:
      pointer.grip?.point = event.point
      return []
    case .release:
      pointer.grip = nil
      return event.point == grip.start ? [] : drop(grip.note, at: event.point)
    default: return []
    }
  }

  /// Leaves the note that is being dragged where it hangs.
  mutating func letGo() -> [Effect] {
    pointer.grip = nil
    say(.information, "The note stays where it is.")
    return []
  }

  private mutating func drop(_ id: NoteID, at point: Point) -> [Effect] {
    guard let session, let note = session.notes[id] else { return [] }
    for pane in chartPanes(in: chartArea) {
      guard let column = pane.column(at: point) else { continue }
      return switch column.column.id {
      case .section(let section):
        hang(note, in: section, of: session, above: column.index(at: point))
      case .cluster(let cluster): put(note, into: cluster, called: column.column.title)
      }
    }
    say(.information, "The note stays where it is: a section was expected under it.")
    return []
  }

  private mutating func hang(
    _ note: Note, in section: SectionID, of session: Session, above place: Int
  ) -> [Effect] {
    guard let target = session.sections[section] else { return [] }
    let old = target.notes.firstIndex(of: note.id)
    let index = old.map { $0 < place ? place - 1 : place } ?? place
    guard index != old else { return [] }
    return send(
      .moveNote(note: note.id, section: section, index: index),
      confirming: old == nil ? "#\(note.id) is in “\(target.title)”." : nil)
  }

  private mutating func put(
    _ note: Note, into cluster: ClusterID?, called title: String
  ) -> [Effect] {
    guard note.cluster != cluster else { return [] }
    return send(
      .clusterNotes(notes: [note.id], cluster: cluster),
      confirming: cluster == nil
        ? "#\(note.id) is in no cluster." : "#\(note.id) belongs to “\(title)”.")
  }
}

// MARK: - What is seen of it

extension Model {
  /// Draws the note under the pointer, and where it would come, over the charts.
  func drawDragging(over panes: [ChartPane], on canvas: inout Canvas) {
    guard let grip = pointer.grip, grip.isMoving, let note = session?.notes[grip.note] else {
      return
    }
    let origin = chartArea.origin
    let point = grip.point.moved(columns: -origin.x, rows: -origin.y)
    for pane in panes {
      if let column = pane.column(at: point) { draw(column, under: point, on: &canvas) }
    }
    let text = " #\(note.id) \(note.text.onOneLine) ".truncated(to: 34)
    let left = min(point.x + 1, canvas.size.columns - text.columns)
    canvas.write(
      text, at: Point(x: max(0, left), y: point.y), role: note.colour.paper.selected)
  }

  /// The section lights up, and a line says between which notes.
  private func draw(
    _ column: ChartPane.Column, under point: Point, on canvas: inout Canvas
  ) {
    let title = "▸ \(column.column.title)".padded(to: max(0, column.head.columns - 1))
    canvas.write(title, at: column.head.origin, role: .selected)
    guard case .section = column.column.id else { return }
    let row = column.row(of: column.index(at: point))
    canvas.rule(
      at: Point(x: column.body.left, y: row), columns: max(0, column.body.columns - 1), .heavy,
      role: .borderFocused)
  }
}
