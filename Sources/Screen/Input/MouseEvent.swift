/// What the mouse did, and on which cell.
public struct MouseEvent: Hashable, Sendable {
  /// What happened to the button or the wheel.
  public enum Kind: Hashable, Sendable {
    /// A button went down or up, the pointer moved with a button down, or the wheel turned.
    ///
    /// Most terminals tell of a drag by its press and its release alone.
    case press, release, drag, wheelUp, wheelDown
  }

  /// Which button; wheels have none.
  public enum Button: Hashable, Sendable {
    /// The three buttons, and none for the wheel.
    case left, middle, right, none
  }

  /// What happened.
  public let kind: Kind
  /// Which button it happened to.
  public let button: Button
  /// The cell under the pointer.
  public let point: Point
  /// What was held down.
  public let modifiers: Key.Modifiers

  /// A mouse event on a cell.
  public init(
    _ kind: Kind, button: Button = .left, at point: Point, modifiers: Key.Modifiers = []
  ) {
    self.kind = kind
    self.button = button
    self.point = point
    self.modifiers = modifiers
  }
}
