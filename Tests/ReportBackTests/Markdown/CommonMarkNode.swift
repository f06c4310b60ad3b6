import Foundation
import FoundationXML

/// A node of the tree that cmark reads a document as.
struct CommonMarkNode: Equatable {
  /// The element's name, such as `heading`, `list`, `item`, `text`.
  var kind: String
  /// The level of a heading.
  var level: Int?
  /// The literal of a text.
  var literal = ""
  /// What is in it.
  var children: [CommonMarkNode] = []

  /// Every node of the tree, itself first.
  var all: [CommonMarkNode] { [self] + children.flatMap(\.all) }

  /// What a reader sees: emphasis gone, lines apart; anything else shows as its kind in `‹›`.
  var text: String {
    switch kind {
    case "text":
      String(String.UnicodeScalarView(literal.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    case "linebreak": "\n"
    case "document", "heading", "paragraph", "item", "strong", "emph":
      children.map(\.text).joined()
    default: "‹\(kind)›"
    }
  }

  /// The headings in order, as `level text`.
  var outline: [String] {
    all.filter { $0.kind == "heading" }.map { "\($0.level ?? 0) \($0.text)" }
  }

  /// The kinds of node that there are.
  var kinds: Set<String> { Set(all.map(\.kind)) }
}

/// Builds the tree from cmark's XML.
final class CommonMarkReader: NSObject, XMLParserDelegate {
  private var path = [CommonMarkNode(kind: "root")]

  /// The document's node.
  static func tree(xml: Data) throws -> CommonMarkNode {
    let reader = CommonMarkReader()
    let parser = XMLParser(data: xml)
    parser.delegate = reader
    guard parser.parse(), let document = reader.path.first?.children.first else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    return document
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    path.append(CommonMarkNode(kind: name, level: attributes["level"].flatMap { Int($0) }))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    path[path.count - 1].literal += characters
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let node = path.removeLast()
    path[path.count - 1].children.append(node)
  }
}
