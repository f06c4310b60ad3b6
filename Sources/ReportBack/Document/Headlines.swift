public import Facilitation

/// What to remember of a session.
public struct Headlines: Hashable, Encodable, Sendable {
  /// The headlines of the groups that have one.
  public var groups: [GroupHeadline]
  /// What came out on top in each revealed round.
  public var votes: [VoteHeadline]
  /// How many actions are in the report.
  public var actions: Int
  /// How many notes of the parking lot still need an answer, or an owner and a when.
  public var openQuestions: Int

  /// Whether there is nothing to remember.
  public var isEmpty: Bool {
    groups.isEmpty && votes.isEmpty && actions == 0 && openQuestions == 0
  }
}

/// A group's headline.
public struct GroupHeadline: Hashable, Encodable, Sendable {
  /// The group's name; nil where no group is named.
  public var group: String?
  /// Its one line to remember.
  public var headline: String
  /// How far it may travel.
  public var label: Label
}

/// What came out on top in a round.
public struct VoteHeadline: Hashable, Encodable, Sendable {
  /// The round's title.
  public var title: String
  /// How many ballots were handed in.
  public var ballots: Int
  /// Whether all of the vote may be told.
  public var isWhole: Bool
  /// The targets that have a place, a run-off or another settlement taken into account.
  ///
  /// While a tie at the cut line is not settled, all of the tied are among them. Empty
  /// where not all of the vote may be told.
  public var top: [StandingLine]
  /// The tie at the cut line, where there was one.
  public var tie: TieReport?
}
