/// Where every dot of a round went: `present` is `ballots` and `abstained`, and `issued` is `spent`
/// and `unspent`.
public struct Reconciliation: Hashable, Codable, Sendable {
  /// Voters in the room, and those who handed in a ballot and left before the reveal.
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
