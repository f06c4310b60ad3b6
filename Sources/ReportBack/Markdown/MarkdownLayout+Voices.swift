import Facilitation

extension MarkdownLayout {
  /// Chapter 10.
  func feedback() -> [MarkdownBlock] {
    let feedback = document.feedback
    let given = feedback.marks.contains { $0.people > 0 }
    return (given ? [.paragraph(marks(feedback))] : [])
      + [.list(feedback.lines.map { MarkdownItem(text: "\($0.text)\(mark($0.label))") })]
  }

  private func marks(_ feedback: FeedbackReport) -> MarkdownText {
    let people = feedback.marks.reduce(0) { $0 + $1.people }.counted("person", "people")
    let given = feedback.marks.filter { $0.people > 0 }
    let counts = MarkdownText.list(given.map { "\($0.people) gave \($0.mark)" })
    guard let tenths = feedback.averageTenths else {
      return "Marks of 5, from \(people): \(counts)."
    }
    let median: MarkdownText =
      feedback.medianTenths.map { ", median \(English.decimal(tenths: $0))" } ?? ""
    let average = English.decimal(tenths: tenths)
    return "Average mark \(average) of 5\(median), from \(people): \(counts)."
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
    return MarkdownItem(text: "\(resource.title)\(who)\(link)\(mark(resource.label))")
  }

  /// Chapter 12.
  func appendix() -> [MarkdownBlock] {
    let days = Set(document.appendix.compactMap(\.writtenAt?.date))
    return [
      .list(
        document.appendix.map { record in
          let merged: MarkdownText = record.mergedInto.map { "; merged with #\($0)" } ?? ""
          let time = record.writtenAt.map { self.time($0, withDay: days.count > 1) } ?? ""
          return MarkdownItem(text: "\(time)\(amongOthers(record.note))\(merged)")
        })
    ]
  }

  private func time(_ time: LocalTime, withDay: Bool) -> MarkdownText {
    withDay ? "\(time.date) \(time.clock) " : "\(time.clock) "
  }
}
