/// A tie at the cut line of a round, and how it was settled.
public struct TieReport: Hashable, Encodable, Sendable {
  /// How many places count.
  public var top: Int
  /// The tied targets, at least two.
  public var tied: [VoteTarget]
  /// How it was settled; nil where it is not settled yet.
  public var settlement: SettlementLine?
}

/// How a tie was settled.
public struct SettlementLine: Hashable, Encodable, Sendable {
  /// The ways to settle a tie.
  public enum Way: String, Encodable, Sendable {
    case runOff, keepAll, decider, draw
  }

  /// How.
  public var way: Way
  /// The title of the run-off; nil for other ways.
  public var runOff: String?
  /// Who decided; nil for other ways, or where nobody is named.
  public var decider: String?
  /// What the draw can be repeated from; nil for other ways.
  ///
  /// As text, for it takes up to 64 bits, more than a number in JSON is sure to keep.
  public var seed: String?
  /// The targets that were picked; empty for a run-off and where all were kept.
  public var chosen: [VoteTarget]
  /// Why, in the facilitator's words; nil where that is not for this audience.
  public var reason: String?
}
