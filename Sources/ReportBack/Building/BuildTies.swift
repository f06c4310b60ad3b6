import Facilitation

extension DocumentBuilder {
  /// The tie that the cut line of a revealed round runs through; nil where there is none.
  func tie(in round: Round, outcome: Outcome) -> TieReport? {
    let tied = outcome.tiedAtCut(top: round.rules.top)
    guard !tied.isEmpty else { return nil }
    return TieReport(
      top: round.rules.top, tied: tied.map(shown),
      settlement: round.settlement.map { line($0, in: round, tied: tied) })
  }

  private func line(
    _ settlement: Settlement, in round: Round, tied: [Target]
  ) -> SettlementLine {
    let hidden = tied.contains { shown($0) == .withheld }
    var line = SettlementLine(
      way: .keepAll, chosen: [], reason: hidden ? nil : said(settlement.reason))
    switch settlement.way {
    case .keepAll: break
    case .runOff(let id):
      line.way = .runOff
      line.runOff = session.rounds[id]?.rules.title
    case .decider(let name, let chosen):
      line.way = .decider
      line.decider = disclosure.named(name)
      line.chosen = chosen.map { shown(target($0, in: round)) }
    case .draw(let seed, let chosen):
      line.way = .draw
      line.seed = String(seed)
      line.chosen = chosen.map { shown(target($0, in: round)) }
    }
    return line
  }
}

extension Outcome {
  /// The targets of the place that the cut line runs through: some of them are above it, some below.
  fileprivate func tiedAtCut(top: Int) -> [Target] {
    let places = Dictionary(grouping: ranking.filter { $0.dots > 0 }, by: \.rank)
    return places.first { rank, standings in
      rank <= top && rank + standings.count - 1 > top
    }?.value.map(\.target) ?? []
  }
}
