import Facilitation
import Screen

extension Model {
  /// Chooses the person or the group that was pressed.
  mutating func pressOnGroups(at point: Point) {
    if showsWall { return pressOnWall(at: point) }
    if let person = groupsPerson(at: point) {
      groups.choose(person)
    } else if let index = groupsColumn(at: point), index != groups.column {
      groups.chooseColumn(index)
    }
  }

  /// The person who stands at a point of the page.
  func groupsPerson(at point: Point) -> ParticipantID? {
    guard let session, let index = groupsColumn(at: point) else { return nil }
    let rect = groupsParts(of: session, size: chrome.body.size).columns
    guard let box = groupBoxes(in: rect).first(where: { $0.index == index })?.box else {
      return nil
    }
    let view = columnView(index, of: session, counts: NoteCounts(session), in: rect)
    let inside = point.moved(columns: -box.left, rows: -box.top)
    return view.flow(in: Rect(size: box.size)).index(at: inside).map { view.column.people[$0] }
  }

  private func groupsColumn(at point: Point) -> Int? {
    guard let session else { return nil }
    let rect = groupsParts(of: session, size: chrome.body.size).columns
    return groupBoxes(in: rect).first { $0.box.contains(point) }?.index
  }
}
