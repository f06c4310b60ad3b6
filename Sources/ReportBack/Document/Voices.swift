/// What people said of the session.
public struct FeedbackReport: Hashable, Encodable, Sendable {
  /// How many people gave each mark, the best first; marks that nobody gave included, unless nobody
  /// gave any.
  public var marks: [MarkCount]
  /// The average mark in tenths, rounded; nil where nobody gave one.
  public var averageTenths: Int?
  /// The median mark in tenths, between two marks where they share the middle; nil where nobody gave
  /// one.
  public var medianTenths: Int?
  /// What people wrote, in an order that does not tell in which it came.
  public var lines: [String]
}

/// How many people gave a mark.
public struct MarkCount: Hashable, Encodable, Sendable {
  /// From 1, poor, to 5, very good.
  public var mark: Int
  /// How many people.
  public var people: Int
}

/// What people shared, what the plan points to, and whose work it is.
public struct ResourceReport: Hashable, Encodable, Sendable {
  /// What people shared in the session.
  public var shared: [ResourceLine]
  /// What the plan points to.
  public var reading: [ResourceLine]
  /// Whose work the plan is; nil where that is not said.
  public var credit: String?
}

/// Something to read or use.
public struct ResourceLine: Hashable, Encodable, Sendable {
  /// What it is.
  public var title: String
  /// Who shared it; their group where people are not named, nil where that is not known either.
  public var who: String?
  /// Where it is found; nil where it is on paper alone.
  public var link: String?
}
