/// A rectangle of cells; it may be empty and is never negative.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// The width and the height.
  public var size: Size

  /// A rectangle from its corner and size.
  public init(origin: Point = .zero, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle from its four numbers; negative lengths become zero.
  public init(x: Int, y: Int, columns: Int, rows: Int) {
    self.init(origin: Point(x: x, y: y), size: Size(columns: columns, rows: rows))
  }

  /// The first column.
  public var left: Int { origin.x }
  /// The first row.
  public var top: Int { origin.y }
  /// The column after the last one.
  public var right: Int { origin.x + size.columns }
  /// The row after the last one.
  public var bottom: Int { origin.y + size.rows }
  /// The width in columns.
  public var columns: Int { size.columns }
  /// The height in rows.
  public var rows: Int { size.rows }
  /// Whether no cell is inside.
  public var isEmpty: Bool { size.isEmpty }

  /// Whether the point is one of this rectangle's cells.
  public func contains(_ point: Point) -> Bool {
    point.x >= left && point.x < right && point.y >= top && point.y < bottom
  }

  /// The cells that are in both; empty where the two do not touch.
  public func intersection(_ other: Rect) -> Rect {
    let x = max(left, other.left)
    let y = max(top, other.top)
    return Rect(
      x: x, y: y, columns: min(right, other.right) - x, rows: min(bottom, other.bottom) - y)
  }

  /// The rectangle moved by so many columns and rows.
  public func moved(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(origin: origin.moved(columns: columns, rows: rows), size: size)
  }
}
