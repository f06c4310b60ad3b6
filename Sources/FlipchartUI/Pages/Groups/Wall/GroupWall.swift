import Facilitation
import Screen

extension Model {
  /// Whether the groups hang on the wall, in the place of their people.
  var showsWall: Bool { groups.showsWall && !(session?.groups.isEmpty ?? true) }

  /// All groups at a glance.
  func drawWall(of session: Session, on canvas: inout Canvas) {
    let glances = session.groupGlances
    let layout = wallLayout(in: canvas.size)
    canvas.write(
      wallSummary(of: glances, hidden: layout.hidden), at: .zero, width: canvas.size.columns,
      role: .dim)
    for (index, box) in layout.places where glances.indices.contains(index) {
      let tile = GroupTile(
        glance: glances[index], session: session, now: now,
        hasKeys: glances[index].id == groups.group)
      canvas.within(box) { tile.draw(on: &$0) }
    }
  }

  func wallLayout(in size: Size) -> GroupWallLayout {
    GroupWallLayout(
      count: session?.groups.count ?? 0, in: Rect(size: size).inset(top: size.rows < 24 ? 1 : 2),
      chosen: groups.column)
  }

  private func wallSummary(of glances: [GroupGlance], hidden: Int) -> String {
    let ready = glances.count { $0.progress == .ready }
    let frozen = glances.count { $0.work.isFrozen }
    let kept = glances.reduce(0) { $0 + $1.privateNotes }
    var pieces = [
      counted(glances.reduce(0) { $0 + $1.notes }, "note"),
      "\(ready) of \(counted(glances.count, "group")) ready",
    ]
    if frozen > 0 { pieces.append(frozen == glances.count ? "all frozen" : "\(frozen) frozen") }
    if kept > 0 { pieces.append("\(kept) private") }
    if hidden > 0 { pieces.append("\(counted(hidden, "more group")) above or below") }
    return pieces.joined(separator: "  ·  ")
  }

  /// Moves among the groups on the wall.
  mutating func moveOnWall(_ action: GroupsAction) {
    let columns = wallLayout(in: chrome.body.size).columns
    switch action {
    case .up: groups.moveGroup(by: -columns)
    case .down: groups.moveGroup(by: columns)
    case .left: groups.moveGroup(by: -1)
    case .right: groups.moveGroup(by: 1)
    case .first, .pageUp: groups.moveGroup(by: -.longWay)
    case .last, .pageDown: groups.moveGroup(by: .longWay)
    default: break
    }
  }

  /// Chooses the group that was pressed.
  mutating func pressOnWall(at point: Point) {
    let places = wallLayout(in: chrome.body.size).places
    guard let place = places.first(where: { $0.box.contains(point) }) else { return }
    groups.moveGroup(by: place.index - groups.column)
  }
}
