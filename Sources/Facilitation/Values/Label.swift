/// How far a note may travel.
public enum Label: String, Codable, CaseIterable, Sendable {
  /// Anybody may read it.
  case `public`
  /// Named partners alone, after an agreement.
  case confidential
  /// Those who must act at once, under a protocol.
  case urgent
}
