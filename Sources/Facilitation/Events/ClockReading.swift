/// A part with its clock as it stood.
public struct ClockReading: Hashable, Codable, Sendable {
  /// The part.
  public var part: PartID
  /// Its clock.
  public var clock: PartClock

  /// A part's clock as it stood.
  public init(part: PartID, clock: PartClock) {
    self.part = part
    self.clock = clock
  }
}
