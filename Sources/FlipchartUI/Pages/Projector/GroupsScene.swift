import Facilitation
import Screen

extension Model {
  /// Two groups beside each other: in the middle what both raised, at the sides what only one did.
  func drawGroupsScene(
    _ left: GroupID, _ right: GroupID, of session: Session, on canvas: inout Canvas
  ) {
    let comparison = session.comparison(of: left, and: right, counting: session.projects)
    let columns = canvas.bounds.columns(3, gap: 4)
    let heads = [
      Span("only \(session.groups[left]?.name ?? "")", .heading), Span("= both", .accent),
      Span("only \(session.groups[right]?.name ?? "")", .heading),
    ]
    let topics = [comparison.onlyLeft, comparison.shared, comparison.onlyRight]
    let items = topics.map { $0.map(session.item(of:)) }
    let narrowest = Size(
      columns: columns.map(\.columns).min() ?? 0, rows: max(0, canvas.size.rows - 2))
    let lists = LargeList.beside(items, in: narrowest, place: projector.place(in: session))
    for (place, rect) in columns.enumerated() {
      canvas.within(rect) { area in
        area.write(heads[place], count: items[place].count)
        area.within(area.bounds.inset(top: 2)) { lists[place].draw(on: &$0) }
      }
      if place > 0 { canvas.rule(at: Point(x: rect.left - 2, y: 0), rows: canvas.size.rows) }
    }
  }
}

extension Canvas {
  fileprivate mutating func write(_ head: Span, count: Int) {
    let count = "\(count)"
    let room = max(0, size.columns - count.columns - 1)
    write(head.text, at: .zero, width: room, role: head.role)
    write(count, at: Point(x: size.columns - count.columns, y: 0), role: .dim)
  }
}

extension Topic.Matter {
  /// What stands before it: a note's number, or the sign of a cluster.
  fileprivate var sign: String {
    switch self {
    case .cluster: "◇"
    case .note(let id): "#\(id)"
    }
  }
}

extension Session {
  fileprivate func item(of topic: Topic) -> LargeList.Item {
    LargeList.Item(marker: topic.matter.sign, text: projectedText(of: topic), role: .plain)
  }

  /// A topic's words for the room.
  func projectedText(of topic: Topic) -> String {
    switch topic.matter {
    case .cluster(let id): projectedText(of: .cluster(id))
    case .note(let id): projectedText(of: .note(id))
    }
  }
}
