import Facilitation
import Screen

extension Model {
  /// How many ballots are in, the ballot that is filled in here, and who is missing.
  func addProgress(of round: Round, in session: Session, to head: inout Passage, isWide: Bool) {
    guard let progress = session.progress(of: round.id) else { return }
    if isWide {
      addLargeProgress(progress, of: round, in: session, to: &head)
    } else {
      head.line(smallProgress(progress, of: round, in: session))
    }
    if round.state == .closed {
      if isWide { head.gap() }
      head.paragraph(
        actor.seat == .facilitator
          ? "No more ballots are taken: r reveals the result, o opens it again."
          : "No more ballots are taken.", role: .accent)
    }
    addBallot(in: session, to: &head, isWide: isWide)
    addMissing(of: round, in: session, to: &head)
  }

  private func smallProgress(
    _ progress: RoundProgress, of round: Round, in session: Session
  ) -> [Span] {
    let bar = TextBar(value: progress.ballots, of: progress.voters, columns: 16)
    var spans = [
      Span("Ballots ", .plain), Span(bar.full, .barFull), Span(bar.empty, .barEmpty),
      Span("  \(progress.ballots) of \(progress.voters)", .accent),
      Span("  ·  dots left \(progress.dotsLeft)", .dim),
    ]
    if let left = session.timeLeft(of: round.id, at: now) {
      let clock = TimeLeft(seconds: left)
      spans += [Span("  ·  ", .dim), Span(clock.text, clock.role)]
    }
    return spans
  }

  private func addLargeProgress(
    _ progress: RoundProgress, of round: Round, in session: Session, to head: inout Passage
  ) {
    head.gap()
    let numbers = "\(progress.ballots)/\(progress.voters)"
    for row in BigText(numbers).rows { head.line(Span(row, .accent)) }
    let bar = TextBar(
      value: progress.ballots, of: progress.voters, columns: min(40, head.columns))
    head.line(Span(bar.full, .barFull), Span(bar.empty, .barEmpty))
    head.line(
      Span("ballots \(progress.ballots) of \(progress.voters)", .plain),
      Span("  ·  dots left \(progress.dotsLeft)", .dim))
    guard let left = session.timeLeft(of: round.id, at: now).map(TimeLeft.init(seconds:)) else {
      return
    }
    head.gap()
    head.line(Span(left.text, left.role))
  }

  private func addBallot(in session: Session, to head: inout Passage, isWide: Bool) {
    guard let ballot = vote.ballot, case .slot(let slot) = ballot.voter else { return }
    let person = session.participants[slot]
    let group = person?.group.flatMap { session.groups[$0]?.name }
    let name = [person?.label ?? slot.slot, group].compactMap { $0 }.joined(separator: "  ·  ")
    let left = ballot.left == 0 ? "all placed" : "\(ballot.left) left"
    let dots = DotsRow(ballot)
    if isWide {
      head.heading("Ballot of \(name)")
      head.gap()
      head.line(Span(dots.placed, .dot), Span(dots.free, .dotFree))
      head.gap()
      head.paragraph("\(left): + places, - takes back, w hands in, Esc leaves", role: .dim)
    } else {
      head.line(
        Span("\(name)   ", .heading), Span(dots.placed, .dot), Span(dots.free, .dotFree),
        Span("  \(left)", .dim))
    }
  }

  private func addMissing(of round: Round, in session: Session, to head: inout Passage) {
    guard vote.showsMissing, actor.seat == .facilitator else { return }
    let missing = session.missingSlots(of: round.id)
    let names = missing.compactMap { session.participants[$0]?.label }
    head.gap()
    head.paragraph(
      names.isEmpty ? "Everybody has handed in." : "Missing: \(names.joined(separator: ", "))",
      role: .warning)
  }
}

/// A bar as text, for where a line of text is wanted.
struct TextBar: Equatable, Sendable {
  let full: String
  let empty: String

  init(value: Int, of total: Int, columns: Int) {
    let count = total > 0 ? min(max(0, value), total) * columns / total : 0
    full = String(repeating: "█", count: count)
    empty = String(repeating: "░", count: columns - count)
  }
}

/// The dots of a ballot, those placed and those in hand: `● ● ● ` and `○ ○ `.
struct DotsRow: Equatable, Sendable {
  let placed: String
  let free: String

  init(_ ballot: Ballot) {
    let gap = ballot.budget <= 10 ? " " : ""
    placed = String(repeating: "●" + gap, count: min(max(0, ballot.placed), ballot.budget))
    free = String(repeating: "○" + gap, count: max(0, ballot.left))
  }
}
