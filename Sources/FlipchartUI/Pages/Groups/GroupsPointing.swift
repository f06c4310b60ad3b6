import Facilitation
import Screen

extension Model {
  /// Chooses the person or the group that was pressed.
  mutating func pressOnGroups(at point: Point) {
    guard let session else { return }
    if showsWall { return pressOnWall(at: point) }
    let rect = groupsParts(of: session, size: chrome.body.size).columns
    guard let (index, box) = groupBoxes(in: rect).first(where: { $0.box.contains(point) }) else {
      return
    }
    let view = columnView(index, of: session, counts: NoteCounts(session), in: rect)
    let inside = point.moved(columns: -box.left, rows: -box.top)
    if let row = view.flow(in: Rect(size: box.size)).index(at: inside) {
      groups.choose(view.column.people[row])
    } else if index != groups.column {
      groups.chooseColumn(index)
    }
  }
}
