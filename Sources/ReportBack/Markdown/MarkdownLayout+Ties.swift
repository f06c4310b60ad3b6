extension MarkdownLayout {
  /// A place of the ranking and who has it: `**2.** #12 Ask the elders first`; without the place where
  /// that is not told.
  func place(_ standing: StandingLine) -> MarkdownText {
    let rank: MarkdownText = standing.rank.map { "**\($0).** " } ?? ""
    return "\(rank)\(target(standing.target))"
  }

  /// A target on a line: a note by its number and text, a cluster by its name.
  func target(_ target: VoteTarget) -> MarkdownText {
    guard target.visibility == .shown else { return short(target) }
    let number: MarkdownText = target.number.map { "#\($0) " } ?? ""
    let label: MarkdownText = target.label.flatMap(restriction).map { " (\($0))" } ?? ""
    return "\(number)\(line: target.text ?? "")\(label)"
  }

  /// A target in the middle of a sentence: a note by its number, a cluster by its name.
  func short(_ target: VoteTarget) -> MarkdownText {
    switch (target.visibility, target.number, target.text) {
    case (.shown, let number?, _): "#\(number)"
    case (.shown, nil, let text): "“\(line: text ?? "")”"
    case (.removed, let number?, _): "#\(number), taken down since"
    case (.removed, nil, _): "a \(target.kind.rawValue) taken down since"
    }
  }

  private func list(_ targets: [VoteTarget]) -> MarkdownText {
    .list(targets.map(short))
  }

  /// A tie at the cut line and how it was settled, in sentences.
  func tie(_ tie: TieReport) -> MarkdownText {
    let places = tie.top == 1 ? "first place" : "cut after place \(tie.top)"
    let tied = "\(list(tie.tied)) tied at the \(places)." as MarkdownText
    guard let settlement = tie.settlement else { return "\(tied) The tie is not settled yet." }
    let reason: MarkdownText = settlement.reason.map { " The reason given: \($0)" } ?? ""
    return "\(tied) \(way(settlement))\(reason)"
  }

  private func way(_ settlement: SettlementLine) -> MarkdownText {
    let chosen = list(settlement.chosen)
    switch settlement.way {
    case .keepAll: return "All of them were kept."
    case .runOff:
      return settlement.runOff.map { "A run-off settles it: “\($0)”." } ?? "A run-off settles it."
    case .draw: return "A draw picked \(chosen) (seed \(settlement.seed ?? ""))."
    case .decider:
      return settlement.decider.map { "\($0) decided for \(chosen)." }
        ?? "A named person decided for \(chosen)."
    }
  }
}
