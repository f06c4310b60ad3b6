/// How long to wait before a host that could not be reached is tried again: twice as long each time,
/// and never in step with others, who were cut off at the same moment.
public struct Backoff: Sendable {
  /// The shortest and the longest wait, in milliseconds, before chance has its say.
  public var bounds: ClosedRange<Int>
  private var attempts = 0

  /// A host that has just been lost.
  ///
  /// - Parameter bounds: the shortest and the longest wait, in milliseconds.
  public init(bounds: ClosedRange<Int> = 250...8_000) {
    self.bounds = bounds
  }

  /// How many milliseconds to wait now: between half and the whole of what the attempts so far ask.
  ///
  /// - Parameter chance: any number; all are equally likely.
  public mutating func next(chance: UInt64) -> Int {
    let whole = min(bounds.upperBound, bounds.lowerBound << min(attempts, 20))
    attempts += 1
    return whole / 2 + Int(chance % UInt64(whole - whole / 2 + 1))
  }

  /// The host was reached.
  public mutating func reset() {
    attempts = 0
  }
}
