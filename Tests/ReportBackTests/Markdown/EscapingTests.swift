import Facilitation
import Testing

@testable import ReportBack

/// What people typed stays text, wherever the report puts it.
@Suite(.enabled(if: Cmark.isInstalled, Comment(rawValue: Cmark.missing)))
struct EscapingTests {
  /// A place in a report where typed text stands.
  enum Place: CaseIterable {
    case paragraph, afterMarkup, strong, label, quoted, line, item, ticked, child

    /// The text put there.
    func block(_ text: String) -> MarkdownBlock {
      switch self {
      case .paragraph: .paragraph("\(text)")
      case .afterMarkup: .paragraph("**Owner:** \(text) — by \(text)")
      case .strong: .paragraph("\(strong: text) — 3 notes")
      case .label: .list([MarkdownItem(text: "**\(text):** \(text)")])
      case .quoted: .paragraph("**1.** “\(text)” (\(text)) — *echoes #1 (\(text))*")
      case .line: .paragraph("\(line: text)")
      case .item: .list([MarkdownItem(text: "\(text)"), MarkdownItem(text: "#12 \(text)")])
      case .ticked: .list([MarkdownItem(text: "#12 \(text)", ticked: true)])
      case .child:
        .list([MarkdownItem(text: "\(text)", children: [MarkdownItem(text: "\(text)")])])
      }
    }

    /// The kinds of node and the text that a reader should see, one line a block.
    func shape(_ seen: String) -> [String] {
      switch self {
      case .paragraph: ["paragraph: \(seen)"]
      case .afterMarkup: ["paragraph: Owner: \(seen) — by \(seen)"]
      case .strong: ["paragraph: \(seen) — 3 notes"]
      case .label: ["list", "item", "paragraph: \(seen): \(seen)"]
      case .quoted: ["paragraph: 1. “\(seen)” (\(seen)) — echoes #1 (\(seen))"]
      case .line: ["paragraph: \(oneLine(seen))"]
      case .item: ["list", "item", "paragraph: \(seen)", "item", "paragraph: #12 \(seen)"]
      case .ticked: ["list", "item", "paragraph: [x] #12 \(seen)"]
      case .child:
        ["list", "item", "paragraph: \(seen)", "list", "item", "paragraph: \(seen)"]
      }
    }

    /// The lines run together, those without anything left out.
    private func oneLine(_ seen: String) -> String {
      seen.split(separator: "\n").joined(separator: " ")
    }
  }

  private func shape(of node: CommonMarkNode) -> [String] {
    switch node.kind {
    case "document": node.children.flatMap(shape)
    case "list", "item": [node.kind] + node.children.flatMap(shape)
    case "heading": ["heading \(node.level ?? 0): \(node.text)"]
    default: ["\(node.kind): \(node.text)"]
    }
  }

  private func check(_ texts: [String], in place: Place) throws {
    let seen = texts.map(HostileText.seen)
    let blocks = texts.flatMap { [.heading(2, "\($0)"), place.block($0)] }
    let document = try Cmark.parse(MarkdownBlock.markdown(blocks) + "\n")
    let expected = seen.flatMap { text in
      ["heading 2: \(text.replacing("\n", with: " "))"] + place.shape(text)
    }
    #expect(shape(of: document) == expected)
  }

  @Test(arguments: Place.allCases)
  func everyHostileTextStaysText(in place: Place) throws {
    try check(HostileText.corpus, in: place)
  }

  @Test(arguments: 0..<200)
  func textThrownTogetherFromMarkupStaysText(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let texts = (0..<12).map { _ in HostileText.random(&chance) }.filter {
      !HostileText.seen($0).isEmpty
    }
    let places = Place.allCases
    try check(texts, in: places[seed % places.count])
  }

  @Test(arguments: 0..<200)
  func whatIsTakenForItsOwnEscapedFormIsThat(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let thrown = (0..<12).map { _ in HostileText.random(&chance) }
    for text in thrown + HostileText.corpus + ["", "Ask the elders", "données", "ماء", "maps 3"] {
      for atLineStart in [true, false] where MarkdownEscape.isItsOwn(text, atLineStart: atLineStart)
      {
        #expect(MarkdownEscape.lines(of: text, atLineStart: atLineStart) == [text])
      }
    }
    #expect(MarkdownEscape.isItsOwn("Ask the elders, données, ماء", atLineStart: true))
  }
}
