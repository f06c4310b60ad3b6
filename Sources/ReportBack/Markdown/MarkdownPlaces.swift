/// Writes typed text in a filled template so that it stays text in the place where it stands: front
/// matter, heading, list, table, code, address or HTML.
struct MarkdownPlaces {
  private enum Region: Hashable {
    case frontMatter, code, html, text
  }

  private var region = Region.text
  private var written: [String] = []

  /// The filled template with all typed text escaped.
  static func settled(_ filled: String) -> String {
    var places = MarkdownPlaces()
    for line in TypedText.lines(of: filled) { places.write(line) }
    return places.written.joined(separator: "\n")
  }

  private mutating func write(_ line: [TypedText.Piece]) {
    let template = line.map { $0.isTyped ? "" : $0.text }.joined()
    let before = region
    if region == .text { region = opened(by: template, typed: line.contains(where: \.isTyped)) }
    switch region {
    case .frontMatter: written.append(FrontMatter.line(line))
    case .code: written.append(joined(line) { MarkdownEscape.plainLine($0) })
    case .html: written.append(joined(line) { MarkdownEscape.html($0) })
    case .text: written.append(MarkdownLine(line).markdown)
    }
    if before == region, isClosed(by: template) { region = .text }
  }

  private func joined(_ line: [TypedText.Piece], _ escaped: (String) -> String) -> String {
    line.map { $0.isTyped ? escaped($0.text) : $0.text }.joined()
  }

  /// The region that a line of the template opens; what was typed opens none.
  private func opened(by line: String, typed: Bool) -> Region {
    if written.isEmpty, line == "---", !typed { return .frontMatter }
    let bare = line.drop { $0 == " " }
    if isFence(bare) { return .code }
    let isTag = bare.dropFirst().first.map { $0.isLetter || "/!".contains($0) } ?? false
    return bare.first == "<" && isTag && !bare.contains("://") ? .html : .text
  }

  private func isClosed(by line: String) -> Bool {
    switch region {
    case .frontMatter: line == "---"
    case .code: isFence(line.drop { $0 == " " })
    case .html: line.allSatisfy(\.isWhitespace)
    case .text: false
    }
  }

  private func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("```") || line.hasPrefix("~~~")
  }
}
