import Facilitation

extension DocumentBuilder {
  /// The tie that the cut line of a revealed round runs through; nil where there is none.
  func tie(in round: Round) -> TieReport? {
    session.tieAtCut(of: round.id).flatMap { tie in
      let tied = tie.tied.compactMap(shown)
      guard tied.count > 1 else { return nil }
      return TieReport(
        top: round.rules.top, tied: tied,
        settlement: round.settlement.map { line($0, of: round.id, tied: tie.tied) })
    }
  }

  private func line(
    _ settlement: Settlement, of round: RoundID, tied: [Target]
  ) -> SettlementLine {
    let tells = tied.allSatisfy { shown($0) != nil } && shows(.reason(round: round))
    let reason = tells ? said(settlement.reason) : nil
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
