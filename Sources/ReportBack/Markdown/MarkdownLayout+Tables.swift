import Facilitation

extension MarkdownLayout {
  /// A table: how far it is, then each row that counts by its first field, then what was dropped.
  ///
  /// Rows are lists and no Markdown table: a row of an analysis plan is wider than a page.
  func table(_ table: TableReport) -> [MarkdownBlock] {
    let counted = table.rows.filter { $0.state != .dropped }
    let dropped = table.rows.filter { $0.state == .dropped }
    return (progress(of: table).map { [.paragraph($0)] } ?? [])
      + orNone([.list(counted.map { item($0, table) })])
      + titledList("Dropped, and why:", dropped.map { droppedItem($0) })
      + titledList("Still without a match:", table.unpaired.map { MarkdownItem(text: inPlace($0)) })
  }

  private func titledList(_ title: MarkdownText, _ items: [MarkdownItem]) -> [MarkdownBlock] {
    items.isEmpty ? [] : [.paragraph(title), .list(items)]
  }

  /// How far a table is, as a sentence; nil where no row of it counts.
  func progress(of table: TableReport) -> MarkdownText? {
    guard table.isWhole else {
      return "Not all of this table may be told here, so neither is how far it is."
    }
    let counted = table.rows.filter { $0.state != .dropped }
    guard !counted.isEmpty else { return nil }
    let complete = counted.count { $0.state == .complete }
    let lacking = counted.count - complete
    let rest: MarkdownText =
      lacking == 0 ? "" : "; **\(lacking) \(lacking == 1 ? "is" : "are") not complete**"
    return "\(complete) of \(counted.count.counted("row")) complete\(rest)."
  }

  private func item(_ row: RowReport, _ table: TableReport) -> MarkdownItem {
    let said = zip(table.fields, row.cells).dropFirst()
      .filter { !$0.0.ticked && !$0.1.isEmpty }
      .map { MarkdownItem(text: "**\($0.0.title):** \(line: English.day($0.1))") }
    let lacks = row.lacks.map { "\($0)" as MarkdownText }
    let missing =
      lacks.isEmpty ? [] : [MarkdownItem(text: "**Not complete.** Lacks: \(.list(lacks))")]
    return MarkdownItem(
      text: "\(strong: row.cells.first ?? "")\(mark(row.label))", ticked: row.state == .complete,
      children: said + ticks(row, table) + missing)
  }

  private func ticks(_ row: RowReport, _ table: TableReport) -> [MarkdownItem] {
    let boxes = zip(table.fields, row.cells).filter(\.0.ticked)
    let done = boxes.filter { $0.1 == "yes" }
    guard !boxes.isEmpty, !done.isEmpty else { return [] }
    let names = MarkdownText.joined(done.map { "\($0.0.title)" }, by: "; ")
    return [MarkdownItem(text: "**Ticked, \(done.count) of \(boxes.count):** \(names)")]
  }

  private func droppedItem(_ row: RowReport) -> MarkdownItem {
    MarkdownItem(
      text: "\(strong: row.cells.first ?? "") — \(row.droppedBecause ?? "")\(mark(row.label))")
  }
}
