/// How much room there is, in character cells; never negative.
public struct Size: Hashable, Sendable {
  /// The width in columns.
  public let columns: Int
  /// The height in rows.
  public let rows: Int

  /// No room at all.
  public static let zero = Size(columns: 0, rows: 0)

  /// A size; what is negative becomes zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether nothing fits.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether something of the other size fits in here.
  public func holds(_ other: Size) -> Bool {
    other.columns <= columns && other.rows <= rows
  }
}
