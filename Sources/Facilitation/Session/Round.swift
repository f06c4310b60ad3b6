/// A dot-vote.
public struct Round: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: RoundID
  /// What is voted on, and how.
  public var rules: RoundRules
  /// How far it has come.
  public internal(set) var state = State.draft
  /// What can be voted on, frozen at the opening; empty before.
  public internal(set) var targets: [Target] = []
  /// When it was opened last.
  public internal(set) var openedAt: Instant?
  /// What each slot cast; empty once an anonymous round is revealed.
  public internal(set) var ballots: [ParticipantID: [Dots]] = [:]
  /// What groups cast as a whole, without slots; empty once an anonymous round is revealed.
  public internal(set) var tallies: [GroupID: [Dots]] = [:]
  /// The result; nil before the reveal.
  public internal(set) var outcome: Outcome?
  /// How a tie at the cut line was settled.
  public internal(set) var settlement: Settlement?
  /// Why it is void; empty unless it is.
  public internal(set) var voidReason = ""

  /// How far a round has come.
  public enum State: String, Codable, CaseIterable, Sendable {
    case draft, open, closed, revealed, void
  }

  /// A draft.
  public init(id: RoundID, rules: RoundRules) {
    self.id = id
    self.rules = rules
  }
}

/// Notes or clusters: the two kinds of thing that dots can be put on.
public enum TargetKind: String, Codable, CaseIterable, Sendable {
  case notes, clusters
}

/// One thing that dots can be put on.
public enum Target: Hashable, Codable, Sendable {
  /// A note.
  case note(NoteID)
  /// A cluster.
  case cluster(ClusterID)

  /// The number by which it is named on a ballot.
  public var number: Int {
    switch self {
    case .note(let id): id.number
    case .cluster(let id): id.number
    }
  }
}

/// Some dots on one target.
public struct Dots: Hashable, Codable, Sendable {
  /// The number of the note or cluster.
  public var target: Int
  /// How many dots, at least 1.
  public var count: Int

  /// So many dots on a target.
  public init(target: Int, count: Int) {
    self.target = target
    self.count = count
  }
}

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
