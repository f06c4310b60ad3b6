import Facilitation

/// Where the vote page stands.
struct VoteState: Sendable {
  /// The line that ballots are typed into.
  var line = BallotLine()
  /// The ballot that is being filled in with the cursor; nil for none.
  var ballot: Ballot?
  /// Whether the facilitator looks at who has handed in none yet.
  var showsMissing = false
  /// Whether the result is shown by groups.
  var showsGroups = false
  /// The first target that was seen when one was last clicked, where the list stays; nil for no click.
  var firstTarget: Int?
  /// The rounds, in the order they were drafted.
  private(set) var rounds: [RoundID] = []
  /// The targets of the chosen round, in the order that they are shown in.
  private(set) var targets: [Target] = []
  private var isListed = false
  /// What a facilitator should know before the chosen draft is opened.
  private(set) var warnings: [RoundWarning] = []
  private var weighed: Weighed?
  private var selection = Selection<RoundID>()
  private var targetSelection = Selection<Target>()
  private var kept: [Ballot.Voter: Ballot] = [:]
  private var open: RoundID?
  /// Where the chosen round stood when it was last seen: a result is read from its top.
  private var shownState: Round.State?

  mutating func settle(in session: Session) {
    rounds = session.rounds.map(\.id)
    selection.settle(in: rounds)
    follow(session.openRound?.id)
    isListed = false
    dropBallots(in: session)
  }

  /// The round that opens becomes the chosen one.
  private mutating func follow(_ round: RoundID?) {
    defer { open = round }
    guard let round, round != open else { return }
    selection.choose(round, in: rounds)
  }

  /// Lists the targets of the chosen round, unless they are listed as they are now.
  mutating func list(in session: Session) {
    guard !isListed else { return }
    isListed = true
    let round = selection.id.flatMap { session.rounds[$0] }
    targets = round.map { session.listedTargets(of: $0) } ?? []
    if round?.state == .revealed, shownState != .revealed { targetSelection = Selection() }
    shownState = round?.state
    targetSelection.settle(in: targets)
  }

  private mutating func show(in session: Session) {
    isListed = false
    list(in: session)
    dropBallots(in: session)
  }

  /// Drops the ballots that can no longer be handed in.
  private mutating func dropBallots(in session: Session) {
    guard selection.id.flatMap({ session.rounds[$0] })?.state != .open else { return }
    ballot = nil
    kept = [:]
    line.close()
  }

  /// Weighs the chosen draft anew where it, or the session, is not the one that was weighed last.
  ///
  /// Likeness of texts costs milliseconds, so that no frame may pay for it.
  mutating func weigh(in session: Session) {
    guard let id = round, session.rounds[id]?.state == .draft else { return }
    let now = Weighed(round: id, revision: session.revision)
    guard now != weighed else { return }
    weighed = now
    warnings = session.warnings(of: id)
  }

  /// Which draft was weighed, and when.
  private struct Weighed: Equatable {
    let round: RoundID
    let revision: Int
  }

  /// The chosen round.
  var round: RoundID? { selection.id }

  /// The chosen target.
  var target: Target? { targetSelection.id }

  /// The row of the chosen target.
  var row: Int { targetSelection.row }

  mutating func move(by rows: Int) { targetSelection.move(by: rows, in: targets) }

  /// Chooses a target; false where it is not one of them.
  mutating func choose(_ target: Target) -> Bool {
    guard targets.contains(target) else { return false }
    targetSelection.choose(target, in: targets)
    return true
  }

  mutating func moveRound(by step: Int, in session: Session) {
    setBallotAside()
    selection.move(by: step, in: rounds)
    targetSelection = Selection()
    show(in: session)
  }

  mutating func choose(_ round: RoundID, in session: Session) {
    selection.choose(round, in: rounds)
    show(in: session)
  }

  /// Chooses the round that is about to be made.
  mutating func expect(_ round: RoundID) { selection.expect(round) }

  /// Takes up a ballot, as far as it was filled in before.
  mutating func takeUp(_ ballot: Ballot) {
    self.ballot = kept[ballot.voter] ?? ballot
  }

  /// Puts the ballot aside; what was placed is there again when it is taken up.
  mutating func setBallotAside() {
    if let ballot { kept[ballot.voter] = ballot }
    ballot = nil
  }

  /// Lets go of the ballot once it is handed in.
  mutating func handIn() {
    if let ballot { kept[ballot.voter] = nil }
    ballot = nil
  }

  mutating func giveBack(_ line: String, because sentence: String) {
    self.line.giveBack(line, because: sentence)
  }
}

extension Session {
  /// What a round lists: its targets by number; as ranked, once it is revealed; of a draft, what
  /// could be voted on now.
  func listedTargets(of round: Round) -> [Target] {
    if let outcome = round.outcome { return outcome.ranking.map(\.target) }
    return round.state == .draft ? targets(for: round.rules) : round.targets
  }

  /// What a target says: the note's text or the cluster's name; a note that was taken down says so.
  func text(of target: Target) -> String {
    switch target {
    case .note(let id): notes[id]?.text ?? "taken down"
    case .cluster(let id): clusters[id]?.name ?? "taken away"
    }
  }
}
