/// A dot-vote.
///
/// What was cast stays inside the engine: `Session.tally(of:)` and its neighbours tell what may be
/// told at each moment, so that no screen can show a sealed round by mistake.
public struct Round: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: RoundID
  /// What is voted on, and how.
  public var rules: RoundRules
  /// How far it has come.
  public internal(set) var state = State.draft
  /// What can be voted on, by number, frozen at the opening; empty before.
  public internal(set) var targets: [Target] = []
  /// When it was opened; a reopening does not change it.
  public internal(set) var openedAt: Instant?
  /// What each slot cast; empty once an anonymous round is revealed.
  var ballots: [ParticipantID: [Dots]] = [:]
  /// What groups cast as a whole; empty once an anonymous round is revealed.
  var tallies: [GroupID: Tally] = [:]
  /// What the ballots come to that stayed at the host; nil where none did.
  var counted: RoundCount?
  /// The result; nil before the reveal.
  public internal(set) var outcome: Outcome?
  /// How a tie at the cut line was settled.
  public internal(set) var settlement: Settlement?
  /// Why it is void; empty unless it is.
  public internal(set) var voidReason = ""
  /// How far the reason of its settlement, or of its being void, may travel; nil for the plan's
  /// default.
  public internal(set) var reasonLabel: Label?

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

extension Round {
  /// Whether it has been opened and its result is still to come.
  public var isUnderWay: Bool { state == .open || state == .closed }

  /// Whether anybody has handed in anything that still counts.
  public var hasBallots: Bool {
    !ballots.isEmpty || !tallies.isEmpty || (counted?.ballots ?? 0) > 0
  }

  /// Dots each as fixed at the opening; 0 in a draft that leaves them to the opening.
  var budget: Int { (rules.dots ?? 0).held(to: 0...RoundRules.dotsRange.upperBound) }

  /// The most dots of one ballot on one target as fixed at the opening.
  var cap: Int { rules.cap ?? budget }

  /// The group whose tally stands for a slot; nil where none does.
  func tallyGroup(of slot: ParticipantID) -> GroupID? {
    tallies.first { $0.value.slots.contains(slot) }?.key
  }

  /// Every slot that has handed in a ballot, or is in a tally.
  var slotsWithBallot: Set<ParticipantID> {
    tallies.values.reduce(into: Set(ballots.keys)) { $0.formUnion($1.slots) }
  }

  /// All dots of all ballots, of those too that stayed at the host.
  var dotsSpent: Int {
    let here = ballots.values.joined().reduce(0) { $0 + $1.count }
    return tallies.values.flatMap(\.dots).reduce(here + (counted?.spent ?? 0)) { $0 + $1.count }
  }

  /// All dots on each target, of ballots and tallies together; targets without a dot are left out.
  var dotsByTarget: [Int: Int] {
    var sums: [Int: Int] = [:]
    for dots in ballots.values.joined() { sums[dots.target, default: 0] += dots.count }
    for dots in tallies.values.flatMap(\.dots) + (counted?.dots ?? []) {
      sums[dots.target, default: 0] += dots.count
    }
    return sums
  }
}
