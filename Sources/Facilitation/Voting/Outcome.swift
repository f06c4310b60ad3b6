/// The result of a round, as it stood at the reveal.
public struct Outcome: Hashable, Codable, Sendable {
  /// Every target, zeros included, the most dots first.
  public var ranking: [Standing]
  /// Where every dot went.
  public var reconciliation: Reconciliation
  /// How the groups with at least five ballots cast, where all the others together have none or at
  /// least five.
  public var groups: [GroupBreakdown]

  /// A result.
  public init(ranking: [Standing], reconciliation: Reconciliation, groups: [GroupBreakdown]) {
    self.ranking = ranking
    self.reconciliation = reconciliation
    self.groups = groups
  }
}

/// How one target came out.
public struct Standing: Hashable, Codable, Sendable {
  /// The target.
  public var target: Target
  /// The place by competition ranking: 1, 2, 2, 4.
  public var rank: Int
  /// The dots on it.
  public var dots: Int
  /// How many ballots put a dot on it; tallies of groups have no voters to count.
  public var voters: Int
  /// The most dots that one ballot put on it.
  public var highestStack: Int
  /// Its share of all dots spent, in thousandths.
  public var share: Int

  /// A target's result.
  public init(
    target: Target, rank: Int, dots: Int, voters: Int, highestStack: Int, share: Int
  ) {
    self.target = target
    self.rank = rank
    self.dots = dots
    self.voters = voters
    self.highestStack = highestStack
    self.share = share
  }
}

/// How one group cast.
public struct GroupBreakdown: Hashable, Codable, Sendable {
  /// The fewest ballots of a group that are told apart: fewer would show how single members cast.
  public static let fewestBallots = 5

  /// The group.
  public var group: GroupID
  /// How many ballots it handed in.
  public var ballots: Int
  /// Its dots on each target that it chose.
  public var dots: [Dots]

  /// A group's part of the result.
  public init(group: GroupID, ballots: Int, dots: [Dots]) {
    self.group = group
    self.ballots = ballots
    self.dots = dots
  }
}
