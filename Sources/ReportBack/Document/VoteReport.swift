public import Facilitation

/// A dot-vote: its rules, and its result once that is revealed.
public struct VoteReport: Hashable, Encodable, Sendable {
  /// The title.
  public var title: String
  /// The question; nil where there is none.
  public var question: String?
  /// How far it has come.
  public var state: Round.State
  /// Notes or clusters.
  public var kind: TargetKind
  /// Dots each; nil until it is opened, unless the rules say so.
  public var dots: Int?
  /// The most dots of one ballot on one target; nil until it is opened, unless the rules say so.
  public var cap: Int?
  /// Whether the tally was hidden until the reveal.
  public var sealed: Bool
  /// Whether it is forgotten who cast what.
  public var anonymous: Bool
  /// How many places count.
  public var top: Int
  /// Why it is void; nil unless it is, and where that is not for this audience.
  public var voidReason: String?
  /// The result; nil before the reveal.
  public var result: VoteResult?
}

/// The result of a round.
public struct VoteResult: Hashable, Encodable, Sendable {
  /// Whether the audience may know of everything that was voted on.
  ///
  /// Where it may not, there are no places, shares, groups and ties: they would tell how what is
  /// withheld came out.
  public var isWhole: Bool
  /// Where every dot went.
  public var reconciliation: ReconciliationLine
  /// Every target that the audience may know of, zeros included, the most dots first.
  public var ranking: [StandingLine]
  /// How the groups with enough ballots cast; empty where no group is named.
  public var groups: [BreakdownLine]
  /// The tie at the cut line, where there was one.
  public var tie: TieReport?
}

/// How one target came out.
public struct StandingLine: Hashable, Encodable, Sendable {
  /// The place by competition ranking, 1, 2, 2, 4; nil where not all of the vote may be told.
  public var rank: Int?
  /// The target.
  public var target: VoteTarget
  /// The dots on it.
  public var dots: Int
  /// How many ballots put a dot on it; tallies of groups have no voters to count.
  ///
  /// Nil in an anonymous vote with so few ballots that it would show how single voters cast.
  public var voters: Int?
  /// The most dots that one ballot put on it; nil where the voters are.
  public var highestStack: Int?
  /// Its share of all dots spent, in thousandths; nil where not all of the vote may be told.
  public var share: Int?
}

/// Where every dot of a round went.
public struct ReconciliationLine: Hashable, Encodable, Sendable {
  /// Voters in the room.
  public var present: Int
  /// Ballots handed in, tallies of groups counted as their members.
  public var ballots: Int
  /// Ballots without a dot.
  public var blank: Int
  /// Voters in the room who handed in none.
  public var missing: Int
  /// Dots given out.
  public var issued: Int
  /// Dots put on a target; nil where not all of the vote may be told.
  public var spent: Int?
  /// Dots given out and kept in hand; nil where not all of the vote may be told.
  public var unspent: Int?
}

/// How one group cast.
public struct BreakdownLine: Hashable, Encodable, Sendable {
  /// The group's name.
  public var group: String
  /// How many ballots it handed in.
  public var ballots: Int
  /// Its dots on each target that it chose, in the order of the ranking.
  public var dots: [TargetDots]
}

/// Some dots on one target.
public struct TargetDots: Hashable, Encodable, Sendable {
  /// The target.
  public var target: VoteTarget
  /// How many dots.
  public var dots: Int
}
