import Facilitation

extension MarkdownLayout {
  /// Chapter 6: one round.
  func vote(_ vote: VoteReport, number: Int) -> [MarkdownBlock] {
    let question = vote.question.map { MarkdownBlock.paragraph("\(strong: $0)") }
    let opening = [.heading(3, "\(vote.title)"), question].compactMap(\.self)
    guard let result = vote.result else {
      return opening + [.paragraph(unfinished(vote))]
    }
    return opening + [.paragraph(rules(vote)), .paragraph(reconciliation(result.reconciliation))]
      + chart(result.ranking, number: number) + ranking(result.ranking) + untold(result)
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
    let abstained = sums.abstained == 0 ? "nobody" : "\(sums.abstained)"
    let issued = sums.issued.counted("dot")
    return """
      \(voters) in the room: \(ballots) handed in, \(blank) of them blank; \
      \(abstained) abstained. \(issued) given out: \(sums.spent) placed, \
      \(sums.unspent) kept.
      """
  }

  /// Where places are counted among what is told alone, what the others got in all.
  private func untold(_ result: VoteResult) -> [MarkdownBlock] {
    guard result.withheldDots > 0 else { return [] }
    return [
      .paragraph(
        """
        \(dots(result.withheldDots)) went to what is not told here; places are counted among what \
        is.
        """)
    ]
  }

  private func breakdown(_ result: VoteResult) -> [MarkdownBlock] {
    guard !result.groups.isEmpty else { return [] }
    return [
      .paragraph("By group, where at least five ballots were handed in:"),
      .list(result.groups.map { MarkdownItem(text: cast($0, of: result)) }),
    ]
  }

  private func cast(_ group: BreakdownLine, of result: VoteResult) -> MarkdownText {
    let each = group.dots.map { "\(dots($0.dots)) on \(short($0.target))" as MarkdownText }
    let none: MarkdownText = result.withheldDots > 0 ? "no dots on what is told here" : "no dots"
    let cast: MarkdownText = each.isEmpty ? none : .joined(each, by: ", ")
    return "**\(group.group)** (\(group.ballots.counted("ballot"))): \(cast)"
  }
}
