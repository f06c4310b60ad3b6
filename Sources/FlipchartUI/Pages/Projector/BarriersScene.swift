import Facilitation
import Screen

extension Model {
  /// What stands in the way at the left and what helps at the right, from the charts of all.
  func drawBarriersScene(of session: Session, on canvas: inout Canvas) {
    let columns = canvas.bounds.columns(2, gap: 5)
    for (kind, rect) in zip([SectionKind.barriers, .opportunities], columns) {
      canvas.within(rect) { draw(kind, of: session, on: &$0) }
      if rect.left > 0 { canvas.rule(at: Point(x: rect.left - 3, y: 0), rows: canvas.size.rows) }
    }
  }

  private func draw(_ kind: SectionKind, of session: Session, on canvas: inout Canvas) {
    let notes = session.projectedNotes(of: kind)
    let sign = kind == .barriers ? "▲" : "▼"
    let count = "\(notes.count)"
    canvas.write("\(sign) \(kind.projectedTitle)", at: .zero, role: .heading)
    canvas.write(count, at: Point(x: canvas.size.columns - count.columns, y: 0), role: .dim)
    let items = notes.map {
      LargeList.Item(marker: "#\($0.id)", text: $0.text.onOneLine, role: .plain)
    }
    let rest = canvas.bounds.inset(top: 2)
    guard !items.isEmpty else {
      canvas.write("None yet.", at: rest.origin, role: .dim)
      return
    }
    let place = projector.place(in: session)
    canvas.within(rest) { LargeList(items, in: $0.size, place: place).draw(on: &$0) }
  }
}

extension SectionKind {
  /// The heading of such notes for the room.
  var projectedTitle: String {
    switch self {
    case .points: "Points"
    case .barriers: "Barriers"
    case .opportunities: "Opportunities"
    }
  }
}

extension Session {
  /// The notes of a kind that the room may read, in the order of the charts.
  func projectedNotes(of kind: SectionKind) -> [Note] {
    charts.flatMap { sections(of: $0.id) }.filter { $0.kind == kind }
      .flatMap { notes(in: $0.id) }.filter(projects)
  }
}
