import Facilitation

extension MarkdownLayout {
  /// Chapter 2.
  func headlines() -> [MarkdownBlock] {
    let headlines = document.headlines
    return titled(
      3, "What the groups say",
      headlines.groups.map { MarkdownItem(text: "**\($0.group):** \($0.headline)") })
      + titled(3, "What the votes say", headlines.votes.map(item))
      + titled(3, "What the tables say", document.plenary.compactMap(item))
      + titled(3, "What comes next", next(headlines))
  }

  /// How far a table of the whole room is; nil for any other chart, and for a table without rows.
  private func item(_ chart: ChartReport) -> MarkdownItem? {
    guard let table = chart.table, let progress = progress(of: table) else { return nil }
    return MarkdownItem(text: "**\(chart.title):** \(progress)")
  }

  private func item(_ vote: VoteHeadline) -> MarkdownItem {
    let ballots = vote.ballots.counted("ballot")
    let none = MarkdownItem(text: "Nothing got a dot.")
    let top = vote.top.map { MarkdownItem(text: "\(place($0)) — \(dots($0.dots))") }
    return MarkdownItem(
      text: "\(strong: vote.title) (\(ballots)):",
      children: (top.isEmpty ? [none] : top)
        + (vote.tie.map { [MarkdownItem(text: tie($0))] } ?? []))
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
