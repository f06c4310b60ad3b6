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

  /// The block as it is written, without a line end.
  var markdown: String {
    switch self {
    case .heading(let level, let text): Self.heading(level, text.singleLine)
    case .paragraph(let text): text.hardWrapped(indent: 0)
    case .picture(let svg): svg
    case .code(let lines): (["```text"] + lines + ["```"]).joined(separator: "\n")
    case .rule: "* * *"
    case .table(let headers, let rows): Self.table(headers, rows)
    case .list(let items): items.map { $0.markdown(indent: 0) }.joined(separator: "\n")
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

  /// The item with its children, so many columns in.
  func markdown(indent: Int) -> String {
    let box = ticked.map { $0 ? "[x] " : "[ ] " } ?? ""
    let margin = String(repeating: " ", count: indent)
    let own = "\(margin)- \(box)\(text.hardWrapped(indent: indent + 2))"
    return ([own] + children.map { $0.markdown(indent: indent + 2) }).joined(separator: "\n")
  }
}
