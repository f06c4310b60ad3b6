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
    for (place, rect) in columns.enumerated() {
      canvas.within(rect) { draw(topics[place], below: heads[place], of: session, on: &$0) }
      if place > 0 { canvas.rule(at: Point(x: rect.left - 2, y: 0), rows: canvas.size.rows) }
    }
  }

  private func draw(
    _ topics: [Topic], below head: Span, of session: Session, on canvas: inout Canvas
  ) {
    let count = "\(topics.count)"
    let room = max(0, canvas.size.columns - count.columns - 1)
    canvas.write(head.text, at: .zero, width: room, role: head.role)
    canvas.write(count, at: Point(x: canvas.size.columns - count.columns, y: 0), role: .dim)
    let items = topics.map {
      LargeList.Item(marker: $0.matter.sign, text: session.projectedText(of: $0), role: .plain)
    }
    guard !items.isEmpty else { return }
    let place = projector.place(in: session)
    canvas.within(canvas.bounds.inset(top: 2)) { area in
      LargeList(items, in: area.size, place: place).draw(on: &area)
    }
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
  /// A topic's words for the room.
  func projectedText(of topic: Topic) -> String {
    switch topic.matter {
    case .cluster(let id): projectedText(of: .cluster(id))
    case .note(let id): projectedText(of: .note(id))
    }
  }
}
