import Facilitation

/// The marks that feedback can have, in words, as dots, and as they are counted.
enum FeedbackMark {
  /// The rows of the feedback sheet above its lines: the sum, the count of each mark, an empty one.
  static let headRows = 3

  private static let words = ["poor", "fair", "good", "very good", "excellent"]

  /// The options of the form: none, then 1 to 5.
  static let options = ["None"] + zip(FeedbackTally.marks, words).map { "\($0) \($1)" }

  /// A mark as dots of five: `●●●●○`.
  static func dots(_ score: Int) -> String {
    let full = min(max(0, score), 5)
    return String(repeating: "●", count: full) + String(repeating: "○", count: 5 - full)
  }

  /// Tenths as people write them: `4.5`, and `4` for a whole mark.
  static func decimal(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// How many people gave each mark, in one line.
  static func counts(of tally: FeedbackTally) -> String {
    zip(options.dropFirst(), tally.counts).map { "\($0): \($1)" }.joined(separator: "  ·  ")
  }
}
