import Facilitation
import Screen

extension Model {
  /// What stands in the way at the left and what helps at the right, from the charts of all.
  func drawBarriersScene(of session: Session, on canvas: inout Canvas) {
    let columns = canvas.bounds.columns(2, gap: 5)
    let kinds = [SectionKind.barriers, .opportunities]
    let items = kinds.map { session.projectedNotes(of: $0).map(\.barrierItem) }
    let narrowest = Size(
      columns: columns.map(\.columns).min() ?? 0, rows: max(0, canvas.size.rows - 2))
    let lists = LargeList.beside(items, in: narrowest, place: projector.place(in: session))
    for (place, rect) in columns.enumerated() {
      canvas.within(rect) { area in
        area.writeHead(of: kinds[place], count: items[place].count)
        area.within(area.bounds.inset(top: 2)) { rest in
          guard items[place].isEmpty else { return lists[place].draw(on: &rest) }
          rest.write("None yet.", at: .zero, role: .dim)
        }
      }
      if rect.left > 0 { canvas.rule(at: Point(x: rect.left - 3, y: 0), rows: canvas.size.rows) }
    }
  }
}

extension Note {
  fileprivate var barrierItem: LargeList.Item {
    LargeList.Item(marker: "#\(id)", text: text.onOneLine, role: .plain)
  }
}

extension Canvas {
  fileprivate mutating func writeHead(of kind: SectionKind, count: Int) {
    write("\(kind == .barriers ? "▲" : "▼") \(kind.projectedTitle)", at: .zero, role: .heading)
    write("\(count)", at: Point(x: size.columns - "\(count)".columns, y: 0), role: .dim)
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
