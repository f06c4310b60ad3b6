/// Lays a report out as CommonMark: headings, paragraphs and lists alone, so that it reads the same
/// in any program, and as plain text too.
struct MarkdownLayout {
  /// What is said.
  let document: ReportDocument

  /// The whole report, ending in a line end.
  func markdown() -> String {
    blocks().map(\.markdown).joined(separator: "\n\n") + "\n"
  }

  /// The blocks of the whole report, in order; lists without items are left out.
  func blocks() -> [MarkdownBlock] {
    let title: [MarkdownBlock] = [.heading(1, "\(document.session.title)")]
    return title + chapters().flatMap { $0 }.filter { $0 != .list([]) }
  }

  private func chapters() -> [[MarkdownBlock]] {
    [
      chapter("1. The session", head()),
      chapter("2. Headlines", headlines()),
      chapter("3. What the groups said", groups()),
      chapter("4. Across the groups", comparison()),
      chapter("5. Barriers and opportunities", barriersAndOpportunities()),
      chapter("6. Votes", document.votes.flatMap(vote)),
      chapter("7. Actions", actions()),
      chapter("8. Parking lot", parkingLot()),
      chapter("9. Agenda as run and equal say", agendaAndEqualSay()),
      chapter("10. Feedback", feedback()),
      chapter("11. Resources and credit", resources()),
      chapter("12. Appendix: every note in order of time", appendix()),
    ]
  }

  private func chapter(_ title: MarkdownText, _ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    [.heading(2, title)] + orNone(blocks)
  }

  /// The blocks, or a word where there are none.
  func orNone(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.contains { $0 != .list([]) } ? blocks : [.paragraph("None recorded.")]
  }

  /// A part of a chapter under its own heading; nothing where it has no items.
  func titled(_ level: Int, _ title: MarkdownText, _ items: [MarkdownItem]) -> [MarkdownBlock] {
    items.isEmpty ? [] : [.heading(level, title), .list(items)]
  }
}
