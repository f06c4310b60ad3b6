/// Writes typed text in a filled template so that it stays text in the place where it stands: front
/// matter, heading, list, table, code, address or HTML.
struct MarkdownPlaces {
  private enum Region: Hashable {
    case frontMatter, code, html, text
  }

  private var region = Region.text
  private var isAtHead = true
  private var written: [UInt8] = []

  /// The filled template with all typed text escaped.
  static func settled(_ filled: String) -> String {
    var places = MarkdownPlaces()
    places.write(Array(filled.utf8))
    return String(decoding: places.written, as: UTF8.self)
  }

  /// Writes line after line; nearly all of a long report is in chapters, where nothing typed is left
  /// to be escaped.
  private mutating func write(_ filled: [UInt8]) {
    written.reserveCapacity(filled.count + filled.count / 16)
    var place = 0
    while place <= filled.count {
      if place > 0 { written.append(UInt8(ascii: "\n")) }
      if let end = TypedText.endOfUntypedLine(in: filled, from: place) {
        write(untyped: filled[place..<end])
        place = end + 1
      } else {
        let line = TypedText.line(in: filled, from: place)
        write(line.pieces)
        place = line.end + 1
      }
      isAtHead = false
    }
  }

  private mutating func write(untyped line: ArraySlice<UInt8>) {
    move(past: line, typed: false) { $0.written.append(contentsOf: line) }
  }

  private mutating func write(_ line: [TypedText.Piece]) {
    let template = line.map { $0.isTyped ? "" : $0.text }.joined()
    move(past: template.utf8, typed: true) { places in
      places.written.append(contentsOf: places.settled(line).utf8)
    }
  }

  private func settled(_ line: [TypedText.Piece]) -> String {
    switch region {
    case .frontMatter: FrontMatter.line(line)
    case .code: joined(line) { MarkdownEscape.plainLine($0) }
    case .html: joined(line) { MarkdownEscape.html($0) }
    case .text: MarkdownLine(line).markdown
    }
  }

  private func joined(_ line: [TypedText.Piece], _ escaped: (String) -> String) -> String {
    line.map { $0.isTyped ? escaped($0.text) : $0.text }.joined()
  }

  /// Opens and closes regions as a line of the template says, and has it written in its own.
  private mutating func move(
    past line: some Collection<UInt8>, typed: Bool, _ write: (inout MarkdownPlaces) -> Void
  ) {
    let before = region
    if region == .text { region = opened(by: line, typed: typed) }
    write(&self)
    if before == region, isClosed(by: line) { region = .text }
  }

  /// The region that a line of the template opens; what was typed opens none.
  private func opened(by line: some Collection<UInt8>, typed: Bool) -> Region {
    if isAtHead, !typed, line.elementsEqual("---".utf8) { return .frontMatter }
    let bare = line.drop { $0 == UInt8(ascii: " ") }
    if isFence(bare) { return .code }
    guard bare.first == UInt8(ascii: "<") else { return .text }
    let tag = String(decoding: bare, as: UTF8.self)
    let isTag = tag.dropFirst().first.map { $0.isLetter || "/!".contains($0) } ?? false
    return isTag && !tag.contains("://") ? .html : .text
  }

  private func isClosed(by line: some Collection<UInt8>) -> Bool {
    switch region {
    case .frontMatter: line.elementsEqual("---".utf8)
    case .code: isFence(line.drop { $0 == UInt8(ascii: " ") })
    case .html: String(decoding: line, as: UTF8.self).allSatisfy(\.isWhitespace)
    case .text: false
    }
  }

  private func isFence(_ line: some Collection<UInt8>) -> Bool {
    line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }
}
