import Facilitation
import Screen

/// What the mouse is in the middle of.
struct Pointer: Sendable {
  /// A note that the left button holds.
  struct Grip: Equatable, Sendable {
    let note: NoteID
    /// Where it was taken.
    let start: Point
    /// Where the pointer is now; many terminals tell that only when the button is let go.
    var point: Point

    /// Whether it is on its way, so that it is shown under the pointer.
    var isMoving: Bool { point != start }
  }

  /// The note that is being dragged; nil for none.
  var grip: Grip?
  /// Whether the last press chose something that a second one opens.
  var hasChosen = false
  private var lastPress: (point: Point, at: Instant)?

  /// The longest time between the two presses of a double click, in milliseconds.
  private static let doubleClick = 400

  /// Takes in a press, and tells whether it is the second one of a double click.
  mutating func press(at point: Point, at now: Instant) -> Bool {
    let isSecond =
      lastPress.map { last in
        abs(last.point.x - point.x) <= 1 && last.point.y == point.y
          && now.milliseconds - last.at.milliseconds <= Self.doubleClick
      } ?? false
    lastPress = isSecond ? nil : (point, now)
    return isSecond
  }
}
