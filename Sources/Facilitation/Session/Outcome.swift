/// The result of a round, as it stood at the reveal.
public struct Outcome: Hashable, Codable, Sendable {
  /// Every target, zeros included, the most dots first.
  public var ranking: [Standing]
  /// Where every dot went.
  public var reconciliation: Reconciliation
  /// How the groups with at least five ballots cast.
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

/// Where every dot of a round went.
public struct Reconciliation: Hashable, Codable, Sendable {
  /// Voters in the room.
  public var present: Int
  /// Ballots handed in, those of tallies included (a tally counts as its group's members).
  public var ballots: Int
  /// Ballots without a dot.
  public var blank: Int
  /// Voters in the room who handed in none.
  public var abstained: Int
  /// Dots given out: dots each, by the ballots handed in.
  public var issued: Int
  /// Dots put on a target.
  public var spent: Int

  /// The line of reconciliation.
  public init(present: Int, ballots: Int, blank: Int, abstained: Int, issued: Int, spent: Int) {
    self.present = present
    self.ballots = ballots
    self.blank = blank
    self.abstained = abstained
    self.issued = issued
    self.spent = spent
  }

  /// Dots given out and kept in hand.
  public var unspent: Int { issued - spent }
}

/// How one group cast.
public struct GroupBreakdown: Hashable, Codable, Sendable {
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

/// How a tie at the cut line was settled, and why.
public struct Settlement: Hashable, Codable, Sendable {
  /// How.
  public var way: Way
  /// Why, in the facilitator's words.
  public var reason: String

  /// The ways to settle a tie.
  public enum Way: Hashable, Codable, Sendable {
    /// The tied ones are voted on again, in this round.
    case runOff(RoundID)
    /// All of the tied are kept.
    case keepAll
    /// Somebody decided for these targets.
    case decider(name: String, chosen: [Int])
    /// A draw with this seed picked these targets.
    case draw(seed: UInt64, chosen: [Int])
  }

  /// A settlement with its reason.
  public init(way: Way, reason: String) {
    self.way = way
    self.reason = reason
  }
}
