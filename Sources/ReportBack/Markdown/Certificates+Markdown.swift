import Facilitation

extension Certificates {
  /// The page of one group.
  func markdown(_ page: Page) -> String {
    let head = page.missing.isEmpty ? given(page) : notYet(page)
    let evaluation = page.evaluation.flatMap(self.evaluation)
    let written: [MarkdownBlock] =
      evaluation.isEmpty ? [] : [.heading(2, "Written evaluation of \(page.group)")] + evaluation
    return (head + written).map(\.markdown).joined(separator: "\n\n")
  }

  private func given(_ page: Page) -> [MarkdownBlock] {
    let lines = certificate.signedBy.map { MarkdownItem(text: "\($0): ______________________") }
    return [
      .heading(1, "Certificate of completion"),
      .paragraph("This is to certify that"), .paragraph("\(strong: page.group)"),
      .paragraph("has completed \(strong: title): \(line: certificate.statement)"),
      .list(facts(page)), .paragraph("Signed by:"), .list(lines),
    ].filter { $0 != .list([]) }
  }

  private func notYet(_ page: Page) -> [MarkdownBlock] {
    [
      .heading(1, "Not yet: \(page.group)"),
      .paragraph(
        "The certificate of \(strong: title) is given as soon as these are complete:"),
      .list(page.missing.map { MarkdownItem(text: "\($0)", ticked: false) }),
    ]
  }

  private func facts(_ page: Page) -> [MarkdownItem] {
    let people = MarkdownText.list(page.people.map { "\($0)" })
    let span = days > 1 ? "\(days.counted("day")), \(hours.counted("hour"))" : hours.counted("hour")
    return [
      page.people.isEmpty ? nil : MarkdownItem(text: "**Who took part:** \(people)"),
      date.map { MarkdownItem(text: "**Begun on:** \(English.day($0))") },
      MarkdownItem(text: "**Held:** \(span)"),
      place.map { MarkdownItem(text: "**Place:** \($0)") },
    ].compactMap(\.self)
  }

  private func evaluation(_ chart: ChartReport) -> [MarkdownBlock] {
    let rows = chart.table?.rows.filter { $0.state != .dropped } ?? []
    let fields = chart.table?.fields ?? []
    let items = rows.map { row in
      let said = zip(fields, row.cells).dropFirst().filter { !$0.1.isEmpty && !$0.0.ticked }
        .map { "\(line: $0.1)" as MarkdownText }
      return MarkdownItem(
        text: "**\(row.cells.first ?? ""):** \(said.isEmpty ? "not yet" : .joined(said, by: " — "))"
      )
    }
    return items.isEmpty ? [] : [.heading(3, "\(chart.title)"), .list(items)]
  }
}
