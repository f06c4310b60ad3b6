/// A place on the screen: columns to the right and rows down, both from zero.
public struct Point: Hashable, Sendable {
  /// The column, counted from the left edge.
  public var x: Int
  /// The row, counted from the top edge.
  public var y: Int

  /// The top left corner.
  public static let zero = Point(x: 0, y: 0)

  /// A point in column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The point `columns` to the right and `rows` down.
  public func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(x: x + columns, y: y + rows)
  }
}
