/// What people said of a session, counted, in an order that tells nothing of who said what when.
public struct FeedbackTally: Hashable, Sendable {
  /// The marks that there are, from poor to excellent.
  public static let marks = 1...5

  /// How many people gave each mark, from 1 to 5.
  public let counts: [Int]
  /// What people gave, the best marks first, then as words are sorted.
  public let voices: [Feedback]

  /// How many people gave a mark.
  public var people: Int { counts.reduce(0, +) }

  /// The mean mark in tenths, rounded; nil where nobody gave one.
  public var meanTenths: Int? {
    guard people > 0 else { return nil }
    let sum = zip(Self.marks, counts).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum * 20 / people + 1) / 2
  }

  /// The median mark in tenths: between two marks where they share the middle; nil for no mark.
  public var medianTenths: Int? {
    guard people > 0 else { return nil }
    let sorted = zip(Self.marks, counts).flatMap { Array(repeating: $0, count: $1) }
    return (sorted[(people - 1) / 2] + sorted[people / 2]) * 5
  }
}

extension Session {
  /// The feedback, counted.
  public var feedbackTally: FeedbackTally { feedbackTally { _ in true } }

  /// Some of the feedback, counted.
  public func feedbackTally(of isCounted: (Feedback) -> Bool) -> FeedbackTally {
    let voices = feedback.filter(isCounted)
    return FeedbackTally(
      counts: FeedbackTally.marks.map { mark in voices.count { $0.score == mark } },
      voices: voices.sorted { $0.order < $1.order })
  }
}

extension Feedback {
  fileprivate var order: (Int, String, Int) { (-(score ?? 0), line.folded, id.number) }
}
