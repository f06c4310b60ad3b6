import Facilitation
import Screen

extension Model {
  /// Whose ballots this seat takes: everybody's, or those of a helper's own group.
  private var votersHere: [Participant] {
    guard let session else { return [] }
    return session.voters.filter { actor.group == nil || $0.group == actor.group }
  }

  /// Asks whose ballot is filled in; the facilitator finds the first who is missing chosen.
  mutating func chooseVoter() -> [Effect] {
    guard let session, let round = shownRound else { return [] }
    let voters = votersHere
    let missing = Set(session.missingSlots(of: round.id))
    let items = voters.map { person in
      Picker.Item(
        label: person.label,
        detail: detail(of: person, hasVoted: !missing.contains(person.id)))
    }
    var picker = Picker(
      purpose: .vote(.voter(voters.map(\.id))), title: "Whose ballot?", items: items)
    if actor.seat == .facilitator {
      picker.selected = voters.firstIndex { missing.contains($0.id) } ?? 0
    }
    return open(picker)
  }

  private func detail(of person: Participant, hasVoted: Bool) -> String {
    let group = person.group.flatMap { session?.groups[$0]?.name } ?? "in no group"
    return hasVoted && actor.seat == .facilitator ? "\(group)  ✓ handed in" : group
  }

  /// Takes up the ballot of a slot: as it was left, as it was handed in, or empty.
  mutating func takeUpBallot(of slot: ParticipantID) {
    guard let session, let round = shownRound, let budget = round.rules.dots else { return }
    vote.takeUp(
      Ballot(
        voter: .slot(slot), budget: budget, cap: round.rules.cap ?? budget,
        dots: session.ballot(of: slot, in: round.id) ?? []))
  }

  mutating func changeBallot(_ change: (inout Ballot, Int) -> String?) -> [Effect] {
    guard var ballot = vote.ballot, let target = vote.target else { return [] }
    if let reason = change(&ballot, target.number) { say(.warning, reason) }
    vote.ballot = ballot
    return []
  }

  mutating func handInBallot() -> [Effect] {
    guard let ballot = vote.ballot, let round = vote.round, case .slot(let slot) = ballot.voter
    else { return [] }
    vote.handIn()
    return send(
      .castBallot(round: round, slot: slot, dots: ballot.handedIn),
      confirming: handedIn(slot, ballot.handedIn),
      ballotLine: "\(BallotText(slot: slot, dots: ballot.handedIn))")
  }

  /// Leaves the ballot; a helper without one goes back to the notes.
  mutating func leaveBallot() -> [Effect] {
    guard let ballot = vote.ballot else { return show(.helper) }
    vote.setBallotAside()
    if ballot.placed > 0 { say(.information, "Not handed in; b takes it up again.") }
    return []
  }

  /// What is said once a ballot is in; never which targets it has.
  private func handedIn(_ slot: ParticipantID, _ dots: [Dots]) -> String {
    let sum = dots.reduce(0) { $0 + $1.count }
    return sum == 0
      ? "\(slot.slot) handed in a blank ballot."
      : "\(slot.slot) handed in \(counted(sum, "dot"))."
  }

  mutating func chooseWithdrawal() -> [Effect] {
    guard let session, let round = vote.round else { return [] }
    // Who is missing is for the facilitator alone, so a helper finds the whole group.
    let missing = Set(actor.seat == .facilitator ? session.missingSlots(of: round) : [])
    let slots = votersHere.map(\.id).filter { !missing.contains($0) }
    let items = slots.compactMap { session.participants[$0] }.map {
      Picker.Item(label: $0.label, detail: detail(of: $0, hasVoted: false))
    }
    guard !items.isEmpty else {
      say(.warning, "No ballot has been handed in here yet.")
      return []
    }
    return open(
      Picker(purpose: .vote(.withdrawal(slots)), title: "Take back whose ballot?", items: items))
  }
}

// MARK: - The line

extension Model {
  /// What the line does with a key; nil where it is not open or the key is not for it.
  mutating func pressInBallotLine(_ key: Key) -> [Effect]? {
    guard vote.line.isOpen else { return nil }
    switch key {
    case .enter:
      return submitBallotLine()
    case .escape:
      vote.line.close()
      return []
    default:
      let outcome = vote.line.field.handle(key)
      note(outcome)
      return outcome == .ignored ? nil : []
    }
  }

  mutating func pasteInBallotLine(_ text: String) -> [Effect] {
    guard vote.line.isOpen else { return [] }
    note(vote.line.field.paste(text))
    return []
  }

  private mutating func note(_ outcome: TextField.Outcome) {
    guard case .refused(let limit) = outcome else { return }
    say(.refusal, "There is room for \(limit) characters here; that would be more.")
  }

  private mutating func submitBallotLine() -> [Effect] {
    let text = vote.line.field.text
    guard let round = vote.round, !text.trimmed.isEmpty else { return [] }
    vote.line.field.remember(text)
    vote.line.field.clear()
    do throws(Refusal) {
      let ballot = try BallotText.parse(text)
      let isReplaced = session?.ballot(of: ballot.slot, in: round) != nil
      return send(
        .castBallot(round: round, slot: ballot.slot, dots: ballot.dots),
        confirming: handedIn(ballot.slot, ballot.dots)
          + (isReplaced ? " It takes the place of an earlier ballot; Alt-U gives that back." : ""),
        as: isReplaced ? .warning : .success, ballotLine: text)
    } catch {
      vote.line.giveBack(text, because: error.sentence)
      return []
    }
  }
}
