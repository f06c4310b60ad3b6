import Mustache

/// What is wrong with a template, and in which line.
public struct TemplateMistake: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong with it, as a sentence.
  public let sentence: String

  init(line: Int, _ sentence: String) {
    self.line = line
    self.sentence = sentence
  }

  /// The mistake that stopped Mustache.
  init(_ error: MustacheTemplate.ParserError) {
    line = error.context.lineNumber
    sentence =
      switch error.error as? MustacheTemplate.Error {
      case .invalidSetDelimiter: "A tag that sets the braces is badly written."
      case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
        "A {{% tag sets nothing that there is."
      default: "A tag is not closed, or is badly written."
      }
  }

  /// The first section that is not closed, or closed without being open, or tag for another file.
  static func inSections(of text: String) -> TemplateMistake? {
    var open: [Tag] = []
    for tag in tags(in: text) {
      switch tag.kind {
      case "#", "^": open.append(tag)
      case "/": if let mistake = closing(open.popLast(), by: tag) { return mistake }
      case ">", "<", "$":
        return TemplateMistake(
          line: tag.line,
          "{{\(tag.kind)\(tag.name)}} asks for another template; there is one alone.")
      default: continue
      }
    }
    return open.last.map {
      TemplateMistake(line: $0.line, "The section {{#\($0.name)}} is never closed.")
    }
  }

  private static func closing(_ section: Tag?, by tag: Tag) -> TemplateMistake? {
    guard let section else {
      return TemplateMistake(
        line: tag.line, "{{/\(tag.name)}} closes a section that is not open.")
    }
    guard section.name != tag.name else { return nil }
    return TemplateMistake(
      line: tag.line,
      "{{/\(tag.name)}} stands where {{/\(section.name)}} has to close line \(section.line).")
  }

  private struct Tag {
    var kind: Character
    var name: Substring
    var line: Int
  }

  private static func tags(in text: String) -> [Tag] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
        guard let kind = rest.first, let end = rest.firstIndex(of: "}") else { return nil }
        let name = rest[..<end].dropFirst().filter { !$0.isWhitespace }
        return Tag(kind: kind, name: Substring(name), line: index + 1)
      }
    }
  }
}
