import Facilitation

extension MarkdownLayout {
  /// Chapter 2.
  func headlines() -> [MarkdownBlock] {
    let headlines = document.headlines
    return titled(
      3, "What the groups say",
      headlines.groups.map { MarkdownItem(text: headline($0)) })
      + titled(3, "What the votes say", headlines.votes.map(item))
      + titled(3, "What the tables say", document.plenary.compactMap(item))
      + titled(3, "What comes next", next(headlines))
  }

  /// How far a table of the whole room is; nil for any other chart, and for a table without rows.
  private func item(_ chart: ChartReport) -> MarkdownItem? {
    guard let table = chart.table, let progress = progress(of: table) else { return nil }
    return MarkdownItem(text: "**\(chart.title):** \(progress)")
  }

  /// A group's line to remember, under its name where groups are named.
  func headline(_ group: GroupHeadline) -> MarkdownText {
    let name: MarkdownText = group.group.map { "**\($0):** " } ?? ""
    return "\(name)\(group.headline)\(mark(group.label))"
  }

  private func item(_ vote: VoteHeadline) -> MarkdownItem {
    item(vote) { dots($0.dots) }
  }

  /// What came out on top in a vote, each with a figure behind it.
  func item(_ vote: VoteHeadline, figure: (StandingLine) -> MarkdownText) -> MarkdownItem {
    let top = vote.top.map { MarkdownItem(text: "\(place($0)) — \(figure($0))") }
    let tie = vote.tie.map { [MarkdownItem(text: self.tie($0))] } ?? []
    let none: MarkdownText = vote.isWhole ? "Nothing got a dot." : Self.partOfVote
    return MarkdownItem(
      text: "\(strong: vote.title) (\(vote.ballots.counted("ballot"))):",
      children: (top.isEmpty ? [MarkdownItem(text: none)] : top) + tie)
  }

  /// What is said of a vote on anything that is withheld.
  static var partOfVote: MarkdownText {
    "Not all that was voted on may be told here, so neither may what came out on top."
  }

  private func next(_ headlines: Headlines) -> [MarkdownItem] {
    let actions = headlines.actions.counted("action")
    let questions = headlines.openQuestions.counted("question")
    let open = headlines.openQuestions == 1 ? "is" : "are"
    return [
      headlines.actions == 0 ? nil : "\(actions) agreed (chapter 7).",
      headlines.openQuestions == 0
        ? nil : "\(questions) in the parking lot \(open) still open (chapter 8).",
    ].compactMap { (text: MarkdownText?) in text.map { MarkdownItem(text: $0) } }
  }
}
