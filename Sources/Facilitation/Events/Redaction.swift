/// What a tombstone in the journal stands for.
public enum Redaction: Hashable, Codable, Sendable {
  /// Something of a ballot or tally of a round.
  case ballot(RoundID)
}
