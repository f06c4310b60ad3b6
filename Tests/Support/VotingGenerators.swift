import Facilitation

extension Chance {
  mutating func votingCommand(in session: Session) -> Command {
    let round =
      session.openRound.map { once(in: 6) ? id(in: session.rounds) : $0.id }
      ?? id(in: session.rounds)
    switch number(1...20) {
    case 1: return .draftRound(rules: rules(in: session))
    case 2: return .amendRound(round: round, rules: rules(in: session))
    case 3: return .removeRound(round: round)
    case 4...6: return .openRound(round: round)
    case 7: return .closeRound(round: round)
    case 8: return .reopenRound(round: round)
    case 9: return .revealRound(round: round)
    case 10: return .voidRound(round: round, reason: text())
    case 11...16:
      return .castBallot(round: round, slot: id(in: session.participants), dots: dots(in: session))
    case 17: return .withdrawBallot(round: round, slot: id(in: session.participants))
    case 18: return .castTally(round: round, group: id(in: session.groups), dots: dots(in: session))
    case 19: return .withdrawTally(round: round, group: id(in: session.groups))
    default:
      let how = one(of: [TieBreak.keepAll, .runOff(dots: 2), .draw(seed: seed())], or: .keepAll)
      return .settleTie(round: round, how: how, reason: text())
    }
  }

  mutating func agendaCommand(in session: Session) -> Command {
    let part = id(in: session.agenda.parts)
    switch number(1...10) {
    case 1, 2: return .startPart(part: part)
    case 3: return .pausePart
    case 4: return .resumePart
    case 5: return .extendPart(part: part, seconds: number(-300...300))
    case 6: return .finishPart
    case 7: return .spreadOverrun(seconds: number(0...1_800))
    case 8: return .setSignals(signals: ClockSignals(warningMinutes: number(0...10)))
    case 9: return projectorCommand(in: session)
    default: return .describeSession(details: details(like: session))
    }
  }

  /// A command at the projector; not always a legal one.
  mutating func projectorCommand(in session: Session) -> Command {
    switch number(1...8) {
    case 1: .moveSpotlight(to: .blank)
    case 2: .lightProjector
    case 3: .showSteps(count: once(in: 3) ? nil : number(0...4))
    case 4: .turnProjector(page: number(-2...2))
    case 5: .moveSpotlight(to: .round(id(in: session.rounds)), steps: once(in: 2) ? nil : 0)
    case 6: .moveSpotlight(to: .disclosed(id(in: session.notes)))
    case 7: .moveSpotlight(to: .prompts(id(in: session.agenda.parts)))
    default: .moveSpotlight(to: .chart(id(in: session.charts)))
    }
  }

  private mutating func details(like session: Session) -> SessionDetails {
    var details = session.details
    details.place = text()
    return details
  }

  private mutating func rules(in session: Session) -> RoundRules {
    RoundRules(
      title: text(), question: text(), kind: one(of: TargetKind.allCases, or: .notes),
      dots: once(in: 3) ? nil : number(1...4), cap: once(in: 2) ? nil : number(1...2),
      sealed: once(in: 2), anonymous: once(in: 2), top: number(1...3))
  }

  private mutating func dots(in session: Session) -> [Dots] {
    let targets = session.openRound?.targets.map(\.number) ?? [1]
    return (0..<number(0...2)).map { _ in
      Dots(target: one(of: targets, or: 1), count: number(1...2))
    }
  }
}
