// What a round's rules may say.

extension Session {
  /// The rules as they are kept: texts tidied, filters sorted.
  ///
  /// - Parameter before: the rules that they replace; a chart or section that these name may be
  ///   gone by now.
  func checkedRules(
    _ rules: RoundRules, before: RoundRules? = nil
  ) throws(Refusal) -> RoundRules {
    var checked = rules
    checked.title = try TextRule.title.checked(rules.title, as: "The title of a round")
    checked.question = try TextRule.line.optional.checked(rules.question, as: "The question")
    checked.charts = Set(rules.charts).sorted()
    checked.sections = Set(rules.sections).sorted()
    checked.only = Set(rules.only).sorted()
    try rules.requireNumbers()
    for chart in checked.charts where before?.charts.contains(chart) != true {
      _ = try requireChart(chart)
    }
    for section in checked.sections where before?.sections.contains(section) != true {
      _ = try requireSection(section)
    }
    return checked
  }

  /// The rules that a round under way may go on with: every ballot still fits, nobody votes on
  /// anything else, and nobody who has voted is shown more openly than promised.
  func amendedUnderWay(_ round: Round, to rules: RoundRules) throws(Refusal) -> RoundRules {
    guard round.isUnderWay else { throw round.wrongState("its rules stand") }
    guard rules.hasTargets(of: round.rules) else {
      throw Refusal(
        .wrongRoundState,
        "What is voted on in \(round.name) was fixed when it opened; draft another round for it.")
    }
    try round.requirePromise(of: rules)
    let resolved = rules.resolved(targets: round.targets.count, voters: voters.count)
    try requireFit(round, of: resolved)
    return resolved
  }

  /// Checks that everything handed in fits these rules; the refusal names the slots that do not.
  func requireFit(_ round: Round, of rules: RoundRules) throws(Refusal) {
    var amended = round
    amended.rules = rules
    let slots = round.ballots.filter { !amended.fits($0.value, voters: 1) }.keys.sorted()
    let groups = round.tallies.filter { !amended.fits($0.value.dots, voters: $0.value.slots.count) }
      .keys.sorted()
    let names = slots.map(\.slot) + groups.map { "the tally of \(groupName($0))" }
    guard names.isEmpty else {
      throw Refusal(
        .overBudget,
        "\(amended.limits) would not fit what is handed in already: \(names.listed()).")
    }
  }
}

extension RoundRules {
  fileprivate func requireNumbers() throws(Refusal) {
    let most = Self.dotsRange.upperBound
    if let dots { try require(dots, in: Self.dotsRange, "The dots each") }
    if let cap { try require(cap, in: 1...min(max(dots ?? most, 1), most), "The cap per target") }
    try require(top, in: 1...100, "The places that count")
    if let seconds { try require(seconds, in: 1...86_400, "The time limit in seconds") }
    for number in only { try require(number, in: 1...Int(Int32.max), "A target's number") }
  }

  fileprivate func hasTargets(of other: RoundRules) -> Bool {
    kind == other.kind && charts == other.charts && sections == other.sections
      && only == other.only
  }
}

extension Round {
  /// Those who have voted did so under a promise: sealed stays sealed, anonymous stays anonymous.
  fileprivate func requirePromise(of amended: RoundRules) throws(Refusal) {
    guard hasBallots else { return }
    if rules.sealed, !amended.sealed {
      throw Refusal(.wrongRoundState, "\(name) has ballots that were cast sealed; it stays sealed.")
    }
    if rules.anonymous, !amended.anonymous {
      throw Refusal(
        .wrongRoundState, "\(name) has ballots that were cast anonymously; it stays anonymous.")
    }
  }

  /// Whether dots keep to the rules for so many voters: budget and cap are theirs together.
  func fits(_ dots: [Dots], voters: Int) -> Bool {
    dots.total <= budget * voters && dots.allSatisfy { $0.count <= cap * voters }
  }

  /// The budget and the cap in words: "3 dots each with 2 at most on one target".
  var limits: String { "\(budget.counted("dot")) each with \(cap) at most on one target" }
}
