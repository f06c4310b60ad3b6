/// A place on a frame where a click does what a key does.
public struct Button: Hashable, Sendable {
  /// The place.
  public let rect: Rect
  /// The key.
  public let key: Key
}

extension Frame {
  /// The key that a click on a point stands for; nothing where there is no button.
  public func key(at point: Point) -> Key? {
    buttons.last { $0.rect.contains(point) }?.key
  }
}

extension Canvas {
  /// Lets a click on a rectangle do what a key does, as far as the rectangle can be seen.
  public mutating func button(_ rect: Rect, pressing key: Key) {
    let place = visible(rect)
    if place.columns > 0, place.rows > 0 { add(Button(rect: place, key: key)) }
  }
}
