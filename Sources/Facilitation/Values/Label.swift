/// How far a note, or anything else that people said, may travel; the later the stricter.
public enum Label: String, Codable, CaseIterable, Comparable, Sendable {
  /// Anybody may read it.
  case `public`
  /// Named partners alone, after an agreement.
  case confidential
  /// Those who must act at once, under a protocol.
  case urgent

  /// Whether the left one lets more people read than the right one.
  public static func < (left: Label, right: Label) -> Bool {
    left.strictness < right.strictness
  }

  private var strictness: Int {
    switch self {
    case .public: 0
    case .confidential: 1
    case .urgent: 2
    }
  }
}
