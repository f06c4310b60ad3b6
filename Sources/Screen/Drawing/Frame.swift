/// A whole screen as data: a grid of cells and, maybe, a cursor.
///
/// Every row is always exactly `size.columns` wide, whatever text was drawn on it.
public struct Frame: Hashable, Sendable {
  /// The width and the height.
  public let size: Size
  /// Where the terminal's cursor blinks, or nothing while it is hidden.
  public internal(set) var cursor: Point?
  /// Where a click does what a key does, what lies above last.
  public internal(set) var buttons: [Button] = []
  var cells: [Cell]

  /// An empty frame.
  public init(size: Size, role: Role = .plain) {
    self.size = size
    cells = Array(repeating: Cell(role: role), count: size.columns * size.rows)
  }

  /// A frame with what the closure draws on it.
  public init(size: Size, role: Role = .plain, _ draw: (inout Canvas) -> Void) {
    var canvas = Canvas(size: size, role: role)
    draw(&canvas)
    self = canvas.frame
  }

  /// The cell at a point, or nothing outside the frame.
  public subscript(point: Point) -> Cell? {
    guard Rect(size: size).contains(point) else { return nil }
    return cells[point.y * size.columns + point.x]
  }

  /// The cells of a row from left to right; empty outside the frame.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0 && y < size.rows else { return [] }
    return cells[(y * size.columns)..<((y + 1) * size.columns)]
  }

  /// The text of a row, without the spaces at its end.
  public func text(row y: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in row(y) where !cell.isContinuation {
      scalars.append(contentsOf: cell.glyph.scalars)
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// The text of all rows.
  public var lines: [String] { (0..<size.rows).map(text(row:)) }

  /// Whether the text stands somewhere on one row.
  public func contains(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }
}
