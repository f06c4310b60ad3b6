/// A tie that matters: more targets have the same dots than there are places left for them.
public struct Tie: Hashable, Sendable {
  /// The targets, by number.
  public let tied: [Target]
  /// How many of them the cut line lets through, at least 1 and fewer than are tied.
  public let places: Int
}

extension Outcome {
  /// The targets that can have a place: a target without a dot wins nothing.
  private var contenders: ArraySlice<Standing> { ranking.prefix { $0.dots > 0 } }

  /// The tie that so many places cut through; nil where they cut through none.
  public func tie(atTop top: Int) -> Tie? {
    let contenders = Array(self.contenders)
    guard top >= 1, contenders.count > top else { return nil }
    let cut = contenders[top - 1].dots
    guard contenders[top].dots == cut else { return nil }
    let above = contenders.count { $0.dots > cut }
    let tied = contenders.filter { $0.dots == cut }.map(\.target)
    return Tie(tied: tied.sorted { $0.number < $1.number }, places: top - above)
  }

  /// The targets that have one of so many places whatever becomes of a tie, the first first.
  func sureWinners(ofTop top: Int) -> [Target] {
    let tied = Set(tie(atTop: top)?.tied ?? [])
    return contenders.prefix(max(0, top)).map(\.target).filter { !tied.contains($0) }
  }
}

extension Session {
  /// The tie at the cut line of a revealed round, settled or not; nil where there is none.
  public func tieAtCut(of round: RoundID) -> Tie? {
    rounds[round].flatMap { $0.outcome?.tie(atTop: $0.rules.top) }
  }

  /// The tie at the cut line that still waits for the facilitator, or for a run-off; nil where there
  /// is none.
  public func unsettledTie(of round: RoundID) -> Tie? {
    winners(of: round) == nil ? tieAtCut(of: round) : nil
  }

  /// The targets that have a place, the first first; nil before the reveal and while a tie at the
  /// cut line is not settled.
  ///
  /// May be fewer than the places, as nothing wins without a dot, and more where a tie was kept.
  public func winners(of round: RoundID) -> [Target]? {
    guard let round = rounds[round], let outcome = round.outcome else { return nil }
    let sure = outcome.sureWinners(ofTop: round.rules.top)
    guard let tie = outcome.tie(atTop: round.rules.top) else { return sure }
    return chosen(of: tie, in: round).map { sure + $0 }
  }

  private func chosen(of tie: Tie, in round: Round) -> [Target]? {
    switch round.settlement?.way {
    case nil: nil
    case .keepAll: tie.tied
    case .decider(_, let chosen), .draw(_, let chosen):
      chosen.map { Target(round.rules.kind, number: $0) }
    // A run-off is always younger than its round; anything else would go in circles.
    case .runOff(let runOff): runOff > round.id ? winners(of: runOff) : nil
    }
  }
}
