/// How a tie at the cut line was settled, and why.
public struct Settlement: Hashable, Codable, Sendable {
  /// How.
  public var way: Way
  /// Why, in the facilitator's words.
  public var reason: String

  /// The ways to settle a tie.
  public enum Way: Hashable, Codable, Sendable {
    /// The tied ones are voted on again, in this round.
    case runOff(RoundID)
    /// All of the tied are kept.
    case keepAll
    /// Somebody decided for these targets.
    case decider(name: String, chosen: [Int])
    /// A draw with this seed picked these targets.
    case draw(seed: UInt64, chosen: [Int])
  }

  /// A settlement with its reason.
  public init(way: Way, reason: String) {
    self.way = way
    self.reason = reason
  }
}
