/// One block of a CommonMark document.
enum MarkdownBlock: Hashable {
  /// A heading of level 1–6.
  case heading(Int, MarkdownText)
  /// A paragraph.
  case paragraph(MarkdownText)
  /// A list, tight, with its items in order; nothing where it has none.
  case list([MarkdownItem])
  /// Lines that are shown letter by letter, in a fence.
  case code([String])
  /// A picture as it stands in a web page, without an empty line in it.
  case picture(svg: String)
  /// A line across, such as one to cut along.
  case rule
  /// A table to write in: its headers and rows, each with a cell for every header.
  case table([MarkdownText], [[MarkdownText]])

  /// Blocks as they are written, an empty line between each two, without a line end.
  static func markdown(_ blocks: [MarkdownBlock]) -> String {
    var text = ""
    for (place, block) in blocks.enumerated() {
      if place > 0 { text += "\n\n" }
      block.write(to: &text)
    }
    return text
  }

  /// Writes the block, without a line end.
  private func write(to text: inout String) {
    switch self {
    case .heading(let level, let title): text += Self.heading(level, title.singleLine)
    case .paragraph(let words): text += words.hardWrapped(indent: 0)
    case .picture(let svg): text += svg
    case .code(let lines): text += (["```text"] + lines + ["```"]).joined(separator: "\n")
    case .rule: text += "* * *"
    case .table(let headers, let rows): text += Self.table(headers, rows)
    case .list(let items): MarkdownItem.write(items, indent: 0, to: &text)
    }
  }

  private static func table(_ headers: [MarkdownText], _ rows: [[MarkdownText]]) -> String {
    let line = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
    let bar = line(headers.map { _ in "---" })
    return ([line(headers.map(\.singleLine)), bar] + rows.map { line($0.map(\.singleLine)) })
      .joined(separator: "\n")
  }

  /// A heading that ends in a number sign would lose it without the closing sequence.
  private static func heading(_ level: Int, _ text: String) -> String {
    let marks = String(repeating: "#", count: level)
    return text.hasSuffix("#") ? "\(marks) \(text) #" : "\(marks) \(text)"
  }
}

/// An item of a list, with a list of its own below it where it has children.
struct MarkdownItem: Hashable {
  /// What it says.
  var text: MarkdownText
  /// Whether it is ticked; nil for an item without a box to tick.
  var ticked: Bool?
  /// The list below it.
  var children: [MarkdownItem] = []

  /// Writes items with their children, so many columns in.
  static func write(_ items: [MarkdownItem], indent: Int, to text: inout String) {
    let margin = String(repeating: " ", count: indent)
    for (place, item) in items.enumerated() {
      if place > 0 { text += "\n" }
      text += margin
      text += item.ticked.map { $0 ? "- [x] " : "- [ ] " } ?? "- "
      text += item.text.hardWrapped(indent: indent + 2)
      guard !item.children.isEmpty else { continue }
      text += "\n"
      write(item.children, indent: indent + 2, to: &text)
    }
  }
}
