import Facilitation

extension DocumentBuilder {
  /// The tie that the cut line of a revealed round runs through; nil where there is none.
  func tie(in round: Round) -> TieReport? {
    session.tieAtCut(of: round.id).map { tie in
      TieReport(
        top: round.rules.top, tied: tie.tied.map(shown),
        settlement: round.settlement.map { line($0, tied: tie.tied) })
    }
  }

  private func line(_ settlement: Settlement, tied: [Target]) -> SettlementLine {
    let picked = { (chosen: [Int]) in
      chosen.compactMap { number in tied.first { $0.number == number }.map(shown) }
    }
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
      line.chosen = picked(chosen)
    case .draw(let seed, let chosen):
      line.way = .draw
      line.seed = String(seed)
      line.chosen = picked(chosen)
    }
    return line
  }
}
