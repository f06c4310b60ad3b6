import Facilitation
import Screen

extension Model {
  mutating func perform(_ action: VoteAction) -> [Effect] {
    switch action {
    case .up, .down, .first, .last, .pageUp, .pageDown, .nextRound, .previousRound:
      moveOnVote(action)
      return []
    case .typeBallots, .missing, .breakdown:
      toggle(action)
      return []
    case .fillIn, .placeDot, .takeDot, .handIn, .read, .leave, .withdraw:
      return performOnBallot(action)
    case .draft: return open(.round(RoundRules(title: "", question: ""), for: nil, in: session))
    case .settleTie: return chooseTieBreak()
    case .tally: return chooseTallyGroup()
    default: return shownRound.map { performOnRound(action, $0) } ?? []
    }
  }

  private mutating func moveOnVote(_ action: VoteAction) {
    guard let session else { return }
    let page = max(1, chrome.body.rows - 10)
    switch action {
    case .up: vote.move(by: -1)
    case .down: vote.move(by: 1)
    case .first: vote.move(by: -.longWay)
    case .last: vote.move(by: .longWay)
    case .pageUp: vote.move(by: -page)
    case .pageDown: vote.move(by: page)
    case .nextRound: vote.moveRound(by: 1, in: session)
    case .previousRound: vote.moveRound(by: -1, in: session)
    default: break
    }
  }

  private mutating func toggle(_ action: VoteAction) {
    switch action {
    case .typeBallots:
      vote.setBallotAside()
      vote.line.isOpen = true
    case .missing: vote.showsMissing.toggle()
    case .breakdown: vote.showsGroups.toggle()
    default: break
    }
  }

  private mutating func performOnBallot(_ action: VoteAction) -> [Effect] {
    switch action {
    case .fillIn: chooseVoter()
    case .placeDot: changeBallot { $0.place(on: $1) }
    case .takeDot: changeBallot { $0.take(from: $1) }
    case .handIn: handInBallot()
    case .read: vote.ballot == nil ? readTarget() : changeBallot { $0.place(on: $1) }
    case .leave: leaveBallot()
    case .withdraw: chooseWithdrawal()
    default: []
    }
  }

  private mutating func performOnRound(_ action: VoteAction, _ round: Round) -> [Effect] {
    let title = "“\(round.rules.title)”"
    switch action {
    case .open:
      return round.state == .closed
        ? send(.reopenRound(round: round.id), confirming: "\(title) is open again.")
        : send(
          .openRound(round: round.id), confirming: "\(title) is open: \(nextKeys(for: round)).")
    case .close:
      return send(.closeRound(round: round.id), confirming: "\(title) is closed: r reveals it.")
    case .reveal: return askToReveal(round)
    case .project:
      return send(
        .moveSpotlight(to: .round(round.id)), confirming: "The projector shows the vote.")
    case .amend: return open(.round(round.rules, for: round.id, in: session))
    case .void: return open(.void(round))
    case .removeDraft:
      return send(.removeRound(round: round.id), confirming: "\(title) is taken away.")
    default: return []
    }
  }

  /// What comes next once a vote is open.
  private func nextKeys(for round: Round) -> String {
    session?.projection.scene == .round(round.id)
      ? "t types ballots" : "t types ballots, S shows it to the room"
  }

  private mutating func askToReveal(_ round: Round) -> [Effect] {
    let progress = session?.progress(of: round.id)
    let missing = progress.map { $0.voters - $0.ballots } ?? 0
    let rest = missing > 0 ? "\(counted(missing, "ballot")) not in yet. " : ""
    let warning =
      round.rules.anonymous
      ? "Who cast what is forgotten for good, and that cannot be undone."
      : "This cannot be undone."
    return confirm(
      "Reveal “\(round.rules.title)”? \(rest)\(warning)",
      then: .commands(
        [.revealRound(round: round.id)],
        confirming: session?.projection.scene == .round(round.id)
          ? "The result is there: , shows the room place after place, ! all of it."
          : "The result is there."))
  }

  private mutating func readTarget() -> [Effect] {
    if case .note(let note)? = vote.target, session?.notes[note] != nil {
      layers.append(.reading(note))
    } else if let target = vote.target, let session {
      say(.information, session.text(of: target))
    }
    return []
  }
}
