import Facilitation
import Screen

extension Model {
  /// What is said of a vote: its question and rules, and how far it has come.
  func roundHead(
    of round: Round, in session: Session, columns: Int, isWide: Bool
  ) -> Passage {
    var head = Passage(columns: columns)
    addTitle(of: round, to: &head, isWide: isWide)
    head.paragraph(round.rules.question)
    if isWide { head.gap() }
    head.facts(session.ruleFacts(of: round), role: .dim)
    switch round.state {
    case .draft: addWarnings(to: &head)
    case .open, .closed: addProgress(of: round, in: session, to: &head, isWide: isWide)
    case .revealed: addOutcome(of: round, in: session, to: &head, isWide: isWide)
    case .void: head.paragraph("Ended without a result: \(round.voidReason)", role: .warning)
    }
    return head
  }

  private func addTitle(of round: Round, to head: inout Passage, isWide: Bool) {
    let state = "\(round.state.mark) \(round.state.title)"
    if isWide {
      head.line(Span(state, round.state.role))
      head.paragraph(round.rules.title, role: .title)
      head.gap()
    } else {
      let title = round.rules.title.truncated(to: max(0, head.columns - state.columns - 2))
      head.line(Span(title, .title), Span("  \(state)", round.state.role))
    }
  }

  /// What a facilitator should know before the vote is opened.
  private func addWarnings(to head: inout Passage) {
    let warnings = vote.warnings
    guard actor.seat == .facilitator, !warnings.isEmpty else { return }
    head.gap()
    for warning in warnings.prefix(6) {
      head.item(warning.sentence, marker: "! ", role: .warning, markerRole: .warning)
    }
    if warnings.count > 6 { head.line(Span("  and \(warnings.count - 6) more", .dim)) }
  }
}

extension Session {
  /// The rules of a round in a few words each; of a draft, with the dots that would suit.
  func ruleFacts(of round: Round) -> [String] {
    let rules = round.rules
    var pieces: [String] = []
    if round.state == .draft {
      let count = targets(for: rules).count
      let resolved = rules.resolved(targets: count, voters: voters.count)
      let noun = rules.kind == .notes ? "note" : "cluster"
      pieces.append("\(counted(count, noun)) to vote on")
      pieces.append(dotsText(resolved) + (rules.dots == nil ? " (as suits)" : ""))
    } else {
      pieces.append(dotsText(rules))
    }
    pieces.append(rules.sealed ? "sealed" : "seen live")
    pieces.append(rules.anonymous ? "anonymous" : "named")
    pieces.append("top \(rules.top)")
    if let seconds = rules.seconds { pieces.append(clockText(seconds: seconds)) }
    return pieces
  }

  private func dotsText(_ rules: RoundRules) -> String {
    guard let dots = rules.dots else { return "" }
    let cap = rules.cap ?? dots
    return "\(counted(dots, "dot")) each" + (cap < dots ? ", at most \(cap) on one" : "")
  }
}
