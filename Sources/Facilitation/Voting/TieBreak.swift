/// How the facilitator wants a tie at the cut line settled.
public enum TieBreak: Hashable, Codable, Sendable {
  /// A new draft round on the tied ones, with so many dots each.
  case runOff(dots: Int?)
  /// All of the tied are kept.
  case keepAll
  /// Somebody decides for these targets, by number.
  case decider(name: String, chosen: [Int])
  /// A draw from this seed.
  case draw(seed: UInt64)
}
