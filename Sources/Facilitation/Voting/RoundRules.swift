/// What is voted on in a round, and how.
public struct RoundRules: Hashable, Codable, Sendable {
  /// The fewest and the most dots each.
  public static let dotsRange = 1...20

  /// The title.
  public var title: String
  /// The question.
  public var question: String
  /// Notes or clusters.
  public var kind: TargetKind
  /// The charts whose notes can be voted on; empty for all.
  public var charts: [ChartID]
  /// The sections within them; empty for all.
  public var sections: [SectionID]
  /// The only targets, by number, as in a run-off; empty for all that the filters let through.
  public var only: [Int]
  /// Dots each, 1–20; nil for as many as suits the number of targets at the opening.
  public var dots: Int?
  /// The most dots of one ballot on one target, 1–dots; nil for as suits.
  public var cap: Int?
  /// Whether the tally is hidden until the reveal.
  public var sealed: Bool
  /// Whether which slot cast what is forgotten at the reveal.
  public var anonymous: Bool
  /// How many places count: a tie there must be settled.
  public var top: Int
  /// Seconds that it may stay open; nil for no limit.
  public var seconds: Int?

  /// Rules, sealed and anonymous unless said otherwise.
  public init(
    title: String, question: String, kind: TargetKind = .notes, charts: [ChartID] = [],
    sections: [SectionID] = [], only: [Int] = [], dots: Int? = nil, cap: Int? = nil,
    sealed: Bool = true, anonymous: Bool = true, top: Int = 3, seconds: Int? = nil
  ) {
    self.title = title
    self.question = question
    self.kind = kind
    self.charts = charts
    self.sections = sections
    self.only = only
    self.dots = dots
    self.cap = cap
    self.sealed = sealed
    self.anonymous = anonymous
    self.top = top
    self.seconds = seconds
  }
}
