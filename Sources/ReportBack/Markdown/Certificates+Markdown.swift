import Facilitation

extension Certificates {
  /// The page of one group.
  func markdown(_ page: Page) -> String {
    let head = page.missing.isEmpty ? given(page) : notYet(page)
    let evaluation = page.evaluation.flatMap(self.evaluation)
    let written: [MarkdownBlock] =
      evaluation.isEmpty ? [] : [.heading(2, "Written evaluation of \(page.group)")] + evaluation
    return MarkdownBlock.markdown((head + written).filter { $0 != .list([]) })
  }

  private func given(_ page: Page) -> [MarkdownBlock] {
    let lines = certificate.signedBy.map { MarkdownItem(text: "\($0): ______________________") }
    return [
      .heading(1, "Certificate of completion"),
      .paragraph("This is to certify that"), .paragraph("\(strong: page.group)"),
      .paragraph("has completed \(strong: title): \(line: certificate.statement)"),
      .list(facts(page)), .paragraph("Signed by:"), .list(lines),
    ]
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
    [
      MarkdownItem(text: "**Who took part:** \(people(page))"),
      date.map { MarkdownItem(text: "**Begun on:** \(English.day($0))") },
      MarkdownItem(text: "**Held:** \(span)"),
      place.map { MarkdownItem(text: "**Place:** \($0)") },
    ].compactMap(\.self)
  }

  private func people(_ page: Page) -> MarkdownText {
    guard !page.names.isEmpty else { return "\(page.people.counted("person", "people"))" }
    let unnamed = page.people - page.names.count
    let rest: [MarkdownText] = unnamed > 0 ? ["\(unnamed) more"] : []
    return .list(page.names.map { "\($0)" } + rest)
  }

  /// How long it took, and what was planned for what was held.
  private var span: MarkdownText {
    let over: MarkdownText = days > 1 ? " on \(days.counted("day"))" : ""
    return "\(English.span(usedSeconds))\(over); \(English.span(plannedSeconds)) planned"
  }

  private func evaluation(_ chart: ChartReport) -> [MarkdownBlock] {
    guard let table = chart.table else { return [] }
    let rows = table.rows.filter { $0.state != .dropped }
    let untold: [MarkdownBlock] =
      table.isWhole ? [] : [.paragraph("Not all of this table may be told here.")]
    guard !rows.isEmpty || !untold.isEmpty else { return [] }
    return [.heading(3, "\(chart.title)"), .list(rows.map { item($0, table.fields) })] + untold
  }

  /// A row by its first field; what stands in a lone field beside it follows on the line, of several
  /// each under its title.
  private func item(_ row: RowReport, _ fields: [FieldReport]) -> MarkdownItem {
    let beside = zip(fields, row.cells).dropFirst().filter { !$0.0.ticked }
    let said = beside.filter { !$0.1.isEmpty }
    let first = row.cells.first ?? ""
    guard !said.isEmpty else { return MarkdownItem(text: "**\(first):** not yet") }
    guard beside.count > 1 else {
      return MarkdownItem(text: "**\(first):** \(line: English.day(said[0].1))")
    }
    return MarkdownItem(
      text: "\(strong: first)",
      children: said.map { MarkdownItem(text: "\($0.0.title): \(line: English.day($0.1))") })
  }
}
