import Facilitation

extension DocumentBuilder {
  /// The tie that the cut line of a revealed round runs through; nil where there is none.
  ///
  /// Asked for a round of which everything may be told.
  func tie(in round: Round) -> TieReport? {
    session.tieAtCut(of: round.id).map { tie in
      TieReport(
        top: round.rules.top, tied: tie.tied.compactMap(shown),
        settlement: round.settlement.map { line($0, of: round.id, tied: tie.tied) })
    }
  }

  private func line(
    _ settlement: Settlement, of round: RoundID, tied: [Target]
  ) -> SettlementLine {
    let reason = shows(.reason(round: round)) ? said(settlement.reason) : nil
    switch settlement.way {
    case .keepAll: return SettlementLine(way: .keepAll, chosen: [], reason: reason)
    case .runOff(let id):
      let title = session.rounds[id]?.rules.title
      return SettlementLine(way: .runOff, runOff: title, chosen: [], reason: reason)
    case .decider(let name, let chosen):
      return SettlementLine(
        way: .decider, decider: disclosure.named(name), chosen: shown(chosen, of: tied),
        reason: reason)
    case .draw(let seed, let chosen):
      return SettlementLine(
        way: .draw, seed: String(seed), chosen: shown(chosen, of: tied), reason: reason)
    }
  }

  private func shown(_ chosen: [Int], of tied: [Target]) -> [VoteTarget] {
    chosen.compactMap { number in tied.first { $0.number == number }.flatMap(shown) }
  }
}
