// How a tie at the cut line is settled.

extension Session {
  func settleTie(
    in id: RoundID, how: TieBreak, reason: String
  ) throws(Refusal) -> [Event] {
    let round = try requireRound(id)
    let tie = try requireTie(in: round)
    let reason = try TextRule.line.checked(reason, as: "The reason")
    switch how {
    case .runOff(let dots): return try runOff(on: tie, of: round, dots: dots, reason: reason)
    case .keepAll: return settled(round, .keepAll, reason)
    case .decider(let name, let chosen):
      let name = try TextRule.name.checked(name, as: "The name of who decides")
      let chosen = try checkedChoice(chosen, of: tie)
      return settled(round, .decider(name: name, chosen: chosen), reason)
    case .draw(let seed):
      let drawn = tie.tied.map(\.number).drawing(tie.places, seed: seed)
      return settled(round, .draw(seed: seed, chosen: drawn), reason)
    }
  }

  private func settled(_ round: Round, _ way: Settlement.Way, _ reason: String) -> [Event] {
    [.tieSettled(round.id, settlement: Settlement(way: way, reason: reason))]
  }

  private func requireTie(in round: Round) throws(Refusal) -> Tie {
    guard round.state == .revealed else {
      throw round.wrongState("a tie can be settled once it is revealed")
    }
    guard let tie = tieAtCut(of: round.id) else {
      throw Refusal(
        .noChange, "\(round.name) has no tie at its cut line; nothing is to be settled.")
    }
    guard winners(of: round.id) == nil else {
      throw Refusal(
        .wrongRoundState, "The tie of \(round.name) is settled already; undo that to settle anew.")
    }
    if case .runOff(let id)? = round.settlement?.way, let runOff = rounds[id],
      runOff.state != .void
    {
      throw Refusal(
        .wrongRoundState, "\(runOff.name) is to settle the tie of \(round.name) already.")
    }
    return tie
  }

  /// One dot for each place that is left, unless said otherwise: with more, everybody could put dots
  /// on all of the tied, and nothing would be decided.
  private func runOff(
    on tie: Tie, of round: Round, dots: Int?, reason: String
  ) throws(Refusal) -> [Event] {
    if let dots { try require(dots, in: RoundRules.dotsRange, "The dots each") }
    var rules = round.rules
    rules.title = String(round.rules.title.prefix(180)) + ": run-off"
    rules.only = tie.tied.map(\.number)
    rules.top = tie.places
    rules.dots = dots ?? min(tie.places, RoundRules.dotsRange.upperBound)
    rules.cap = dots == nil ? 1 : nil
    let id = rounds.nextID
    return [.roundDrafted(id, rules: rules)] + settled(round, .runOff(id), reason)
  }

  private func checkedChoice(_ chosen: [Int], of tie: Tie) throws(Refusal) -> [Int] {
    let tied = tie.tied.map(\.description).listed()
    if let stray = chosen.first(where: { !tie.tied.map(\.number).contains($0) }) {
      throw Refusal(.outsideRound, "\(stray) is not tied; choose among \(tied).")
    }
    guard Set(chosen).count == chosen.count, chosen.count == tie.places else {
      let places = tie.places == 1 ? "1 place is" : "\(tie.places) places are"
      throw Refusal(
        .outOfRange, "\(places) left for \(tied); choose just as many, each once.")
    }
    return chosen
  }
}

extension [Int] {
  /// So many of the numbers, drawn in an order that follows from the seed (Fisher and Yates).
  ///
  /// The standard library's shuffle may change with its version; a draw must be repeatable from its
  /// seed for as long as its session is kept.
  func drawing(_ count: Int, seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed)
    var rest = self
    return (0..<Swift.min(count, rest.count)).map { _ in
      let index = generator.next().multipliedFullWidth(by: UInt64(rest.count)).high
      return rest.remove(at: Int(index))
    }
  }
}
