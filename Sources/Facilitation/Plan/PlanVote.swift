/// A dot-vote as planned: a round that is a draft from the start.
public struct PlanVote: Hashable, Codable, Sendable {
  /// The title, unique in the plan.
  public var title: String
  /// The question.
  public var question: String
  /// Notes or clusters.
  public var kind: TargetKind
  /// The titles of the charts whose notes can be voted on; empty for all.
  public var charts: [String]
  /// The titles of the sections within them; empty for all.
  public var sections: [String]
  /// Dots each; nil for as many as suits the number of targets.
  public var dots: Int?
  /// The most dots of one ballot on one target; nil for as suits.
  public var cap: Int?
  /// Whether the tally is hidden until the reveal.
  public var sealed: Bool
  /// Whether which slot cast what is forgotten at the reveal.
  public var anonymous: Bool
  /// How many places count: a tie there must be settled.
  public var top: Int
  /// Minutes that it may stay open; nil for no limit.
  public var minutes: Int?

  /// A vote, sealed and anonymous unless said otherwise.
  public init(
    title: String, question: String, kind: TargetKind = .notes, charts: [String] = [],
    sections: [String] = [], dots: Int? = nil, cap: Int? = nil, sealed: Bool = true,
    anonymous: Bool = true, top: Int = 3, minutes: Int? = nil
  ) {
    self.title = title
    self.question = question
    self.kind = kind
    self.charts = charts
    self.sections = sections
    self.dots = dots
    self.cap = cap
    self.sealed = sealed
    self.anonymous = anonymous
    self.top = top
    self.minutes = minutes
  }
}
