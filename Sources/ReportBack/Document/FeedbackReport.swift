public import Facilitation

/// What people said of the session.
public struct FeedbackReport: Hashable, Encodable, Sendable {
  /// How many people gave each mark, the best first; marks that nobody gave included, unless nobody
  /// gave any.
  public var marks: [MarkCount]
  /// The average mark in tenths, rounded; nil where fewer than two gave one.
  public var averageTenths: Int?
  /// The median mark in tenths, between two marks where they share the middle; nil where fewer
  /// than two gave one.
  public var medianTenths: Int?
  /// What people wrote, in an order that does not tell in which it came.
  public var lines: [FeedbackLine]
}

/// How many people gave a mark.
public struct MarkCount: Hashable, Encodable, Sendable {
  /// From 1, poor, to 5, very good.
  public var mark: Int
  /// How many people.
  public var people: Int
}

/// What somebody wrote of the session.
public struct FeedbackLine: Hashable, Encodable, Sendable {
  /// The line.
  public var text: String
  /// How far it may travel.
  public var label: Label
}
