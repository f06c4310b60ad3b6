import Facilitation

extension MarkdownLayout {
  /// Chapter 6: one round.
  func vote(_ vote: VoteReport) -> [MarkdownBlock] {
    let question = vote.question.map { MarkdownBlock.paragraph("\(strong: $0)") }
    let opening = [.heading(3, "\(vote.title)"), question].compactMap(\.self)
    guard let result = vote.result else {
      return opening + [.paragraph(unfinished(vote))]
    }
    return opening + [.paragraph(rules(vote)), .paragraph(reconciliation(result.reconciliation))]
      + chart(result.ranking) + ranking(result.ranking, cap: vote.cap)
      + untold(result)
      + (result.tie.map { [.paragraph(tie($0))] } ?? []) + breakdown(result)
  }

  private func unfinished(_ vote: VoteReport) -> MarkdownText {
    switch vote.state {
    case .draft: "Not held: this round is a draft."
    case .open: "Not finished: this round is still open, and nothing has been counted."
    case .closed, .revealed: "Not finished: this round is closed, and its result is not revealed."
    case .void: vote.voidReason.map { "Void: \($0)" } ?? "Void."
    }
  }

  private func rules(_ vote: VoteReport) -> MarkdownText {
    let target = vote.kind == .notes ? "note" : "cluster"
    let budget = vote.dots.map { dots($0) } ?? "dots"
    let cap = vote.cap.map { "at most \($0)" as MarkdownText } ?? "as many as they liked"
    let tally = vote.sealed ? "hidden until the reveal" : "open for all to see"
    let ballots = vote.anonymous ? "anonymous" : "not anonymous"
    let places: MarkdownText =
      vote.top == 1 ? "The first place counted." : "The first \(vote.top) places counted."
    return """
      Each voter had \(budget) and could put \(cap) on one \(target). \
      The tally was \(tally), and the ballots were \(ballots). \(places)
      """
  }

  private func reconciliation(_ sums: ReconciliationLine) -> MarkdownText {
    let voters = sums.present.counted("voter")
    let ballots = sums.ballots.counted("ballot")
    let blank = sums.blank == 0 ? "none" : "\(sums.blank)"
    let missing = sums.missing == 0 ? "none" : "\(sums.missing)"
    let issued = sums.issued.counted("dot")
    let handedIn = "\(ballots) handed in, \(blank) of them blank; \(missing) not handed in."
    guard let spent = sums.spent, let unspent = sums.unspent else {
      return "\(voters) in the room: \(handedIn) \(issued) given out."
    }
    return """
      \(voters) in the room: \(handedIn) \(issued) given out: \(spent) placed, \(unspent) kept.
      """
  }

  /// That there is more, and why nothing here is compared with it.
  private func untold(_ result: VoteResult) -> [MarkdownBlock] {
    guard !result.isWhole else { return [] }
    let told: MarkdownText =
      result.ranking.isEmpty
      ? "Nothing that was voted on may be told here."
      : """
      Not all that was voted on may be told here. What may be told stands with its dots, without places, \
      shares or ties: they would tell how the rest came out.
      """
    return [.paragraph(told)]
  }

  private func breakdown(_ result: VoteResult) -> [MarkdownBlock] {
    guard !result.groups.isEmpty else { return [] }
    return [
      .paragraph(
        "By group, where at least five ballots come from it and from the others together:"),
      .list(result.groups.map { MarkdownItem(text: cast($0)) }),
    ]
  }

  private func cast(_ group: BreakdownLine) -> MarkdownText {
    let each = group.dots.map { "\(dots($0.dots)) on \(short($0.target))" as MarkdownText }
    let cast: MarkdownText = each.isEmpty ? "no dots" : .joined(each, by: ", ")
    return "**\(group.group)** (\(group.ballots.counted("ballot"))): \(cast)"
  }
}
