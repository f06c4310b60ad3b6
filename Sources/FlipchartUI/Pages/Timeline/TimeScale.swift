import Facilitation

/// The time of a session as it is drawn and replayed: a pause longer than a quarter of an hour counts
/// as that, so that a session prepared days before does not shrink to a point.
struct TimeScale: Equatable, Sendable {
  /// The longest pause that is drawn as it was, in milliseconds.
  static let longestPause: Int64 = 15 * 60 * 1_000

  /// How far each entry lies from the first, in milliseconds.
  private(set) var offsets: [Int64] = []
  private var last: Instant?

  /// How far the last entry lies from the first.
  var length: Int64 { offsets.last ?? 0 }

  mutating func append(_ instant: Instant) {
    let pause = last.map { max(0, instant.milliseconds - $0.milliseconds) } ?? 0
    offsets.append(length + min(pause, Self.longestPause))
    last = instant
  }

  /// How far an entry lies from the first, by its revision.
  func offset(of revision: Int) -> Int64 {
    offsets.indices.contains(revision - 1) ? offsets[revision - 1] : 0
  }

  /// The revision of the last entry that lies no further; 1 where there is none.
  func revision(at offset: Int64) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The column of a bar so many columns wide in which an entry is drawn.
  func column(of revision: Int, in columns: Int) -> Int {
    guard length > 0, columns > 1 else { return 0 }
    return Int(offset(of: revision) * Int64(columns - 1) / length)
  }

  /// The revision that stands in a column of such a bar.
  func revision(inColumn column: Int, of columns: Int) -> Int {
    guard columns > 1 else { return 1 }
    // The last millisecond of the column, so that everything drawn in it has happened.
    return revision(at: (Int64(column + 1) * length - 1) / Int64(columns - 1))
  }
}
