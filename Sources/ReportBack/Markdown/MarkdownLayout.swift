/// Writes the chapters of a report as CommonMark, each as a template can put it in whole: headings,
/// paragraphs, lists and bars, so that it reads the same in any program, and as plain text too.
struct MarkdownLayout {
  /// What is said.
  let document: ReportDocument
  /// How the results of votes are drawn.
  let charts: ReportCharts

  /// The text of each chapter by its name in a template, without its heading.
  func chapters() -> [String: String] {
    [
      "session": text(head()), "headlines": text(headlines()), "groups": text(groups()),
      "comparison": text(comparison()),
      "barriersAndOpportunities": text(barriersAndOpportunities()),
      "votes": text(document.votes.flatMap(vote)),
      "actions": text(actions()),
      "parkingLot": text(parkingLot()), "agenda": text(agendaAndEqualSay()),
      "feedback": text(feedback()), "resources": text(resources()), "appendix": text(appendix()),
    ]
  }

  private func text(_ blocks: [MarkdownBlock]) -> String {
    MarkdownBlock.markdown(orNone(blocks).filter { $0 != .list([]) })
  }

  /// The blocks, or a word where there are none.
  func orNone(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.contains { $0 != .list([]) } ? blocks : [.paragraph(none)]
  }

  /// What stands where nothing does.
  ///
  /// A report that withholds anything says nowhere that there is nothing more: that would tell where
  /// the rest is.
  private var none: MarkdownText {
    document.session.withheld.isEmpty ? "None recorded." : "Nothing that may be told here."
  }

  /// A part of a chapter under its own heading; nothing where it has no items.
  func titled(_ level: Int, _ title: MarkdownText, _ items: [MarkdownItem]) -> [MarkdownBlock] {
    items.isEmpty ? [] : [.heading(level, title), .list(items)]
  }
}
