import Facilitation
import Screen

extension Model {
  /// What is said of a result beside its ranking: where every dot went, ties and how they ended.
  func addOutcome(of round: Round, in session: Session, to head: inout Passage, isWide: Bool) {
    guard let outcome = round.outcome else { return }
    if isWide { head.gap() }
    head.facts(outcome.reconciliation.facts, role: .dim)
    addTie(of: round, in: session, to: &head, isWide: isWide)
    if let settlement = round.settlement {
      if isWide { head.gap() }
      head.paragraph(session.sentence(of: settlement, kind: round.rules.kind), role: .success)
      if !settlement.reason.isEmpty { head.paragraph("“\(settlement.reason)”", role: .dim) }
    }
  }

  private func addTie(of round: Round, in session: Session, to head: inout Passage, isWide: Bool) {
    guard let tie = session.tieAtCut(of: round.id), round.settlement == nil else { return }
    let names = tie.tied.map(\.description).joined(separator: ", ")
    if isWide { head.gap() }
    head.paragraph(
      "A tie at the cut line: \(names) for \(counted(tie.places, "place"))."
        + (actor.seat == .facilitator ? " Settle it with s." : ""), role: .warning)
  }
}

extension Reconciliation {
  /// Where every dot went, in a few words each.
  var facts: [String] {
    [
      "\(present) present", "\(counted(ballots, "ballot")), \(blank) blank",
      "\(abstained) abstained", "\(counted(issued, "dot")) given out",
      "\(spent) spent", "\(unspent) kept",
    ]
  }
}

extension Session {
  /// How a tie was settled, as a sentence.
  func sentence(of settlement: Settlement, kind: TargetKind) -> String {
    func names(_ chosen: [Int]) -> String {
      chosen.map { Target(kind, number: $0).description }.joined(separator: ", ")
    }
    return switch settlement.way {
    case .runOff(let round):
      "The tie goes to a run-off: “\(rounds[round]?.rules.title ?? "taken away")”."
    case .keepAll: "All of the tied are kept."
    case .decider(let name, let chosen): "\(name) decided the tie for \(names(chosen))."
    case .draw(let seed, let chosen): "Lots were drawn (seed \(seed)): \(names(chosen))."
    }
  }
}
