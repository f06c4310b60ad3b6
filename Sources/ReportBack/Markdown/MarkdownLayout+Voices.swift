import Facilitation

extension MarkdownLayout {
  /// Chapter 10.
  func feedback() -> [MarkdownBlock] {
    let feedback = document.feedback
    let average = feedback.averageTenths.map { [MarkdownBlock.paragraph(marks(feedback, $0))] }
    return (average ?? []) + [.list(feedback.lines.map { MarkdownItem(text: "\($0)") })]
  }

  private func marks(_ feedback: FeedbackReport, _ averageTenths: Int) -> MarkdownText {
    let people = feedback.marks.reduce(0) { $0 + $1.people }
    let given = feedback.marks.filter { $0.people > 0 }
    let counts = given.map { "\($0.people) gave \($0.mark)" as MarkdownText }
    let average = English.decimal(tenths: averageTenths)
    let from = people.counted("person", "people")
    return "Average mark \(average) of 5, from \(from): \(MarkdownText.list(counts))."
  }

  /// Chapter 11.
  func resources() -> [MarkdownBlock] {
    let resources = document.resources
    let credit = resources.credit.map { [MarkdownBlock.paragraph("**Credit:** \($0)")] }
    return titled(3, "Shared in the session", resources.shared.map(item))
      + titled(3, "Further reading", resources.reading.map(item)) + (credit ?? [])
  }

  private func item(_ resource: ResourceLine) -> MarkdownItem {
    let who: MarkdownText = resource.who.map { " (shared by \($0))" } ?? ""
    let link: MarkdownText = resource.link.map { " — \(address: $0)" } ?? ""
    return MarkdownItem(text: "\(resource.title)\(who)\(link)")
  }

  /// Chapter 12.
  func appendix() -> [MarkdownBlock] {
    let days = Set(document.appendix.map(\.writtenAt.date))
    return [
      .list(
        document.appendix.map { record in
          let date: MarkdownText = days.count > 1 ? "\(record.writtenAt.date) " : ""
          let merged: MarkdownText = record.mergedInto.map { "; merged with #\($0)" } ?? ""
          return MarkdownItem(
            text: "\(date)\(record.writtenAt.clock) \(amongOthers(record.note))\(merged)")
        })
    ]
  }
}
