/// A square of dark and light modules that a camera reads, as plain data.
public struct QRSquare: Hashable, Sendable {
  /// The fewest light modules around it that a camera needs.
  public static let margin = 4

  /// How many modules a side has.
  public let side: Int
  private let dark: [Bool]

  /// A square.
  ///
  /// - Parameter dark: which modules are dark, row by row; nil where they are no square.
  public init?(dark: [Bool]) {
    let side = (0...177).first { $0 * $0 == dark.count }
    guard let side, side > 0 else { return nil }
    self.side = side
    self.dark = dark
  }

  /// Whether a module is dark; those around the square are light.
  public func isDark(column: Int, row: Int) -> Bool {
    guard 0..<side ~= column, 0..<side ~= row else { return false }
    return dark[row * side + column]
  }

  /// The square with its margin in half blocks: a character is two modules high, and light modules are
  /// drawn, as on a dark ground.
  ///
  /// - Parameter margin: how many light modules stand around it.
  public func lines(margin: Int = QRSquare.margin) -> [String] {
    stride(from: -margin, to: side + margin, by: 2).map { row in
      String(
        (-margin..<side + margin).map { column in
          // Below the last row there is nothing, which is dark ground.
          let isLow = row + 1 < side + margin && !isDark(column: column, row: row + 1)
          return switch (!isDark(column: column, row: row), isLow) {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        })
    }
  }
}
