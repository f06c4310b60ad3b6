import Mustache

/// A Mustache template that is filled with what a value says.
///
/// Names in it are the keys of the value's JSON, such as `{{session.title}}`. A tag in two braces is
/// marked as typed text, for whoever knows the place that it stands in; one in three is put in as
/// it is. A template stands alone: it takes no others in.
public struct Template: Sendable {
  private let parsed: MustacheTemplate
  /// What may be names in it: only what these name is read of a value.
  private let words: Set<Substring>

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - marking: marks what a tag in two braces puts in.
  /// - Throws: `TemplateMistake`, with its line.
  public init(_ text: String, marking: @escaping @Sendable (String) -> String) throws {
    if let mistake = TemplateMistake.inSections(of: text) { throw mistake }
    words = Self.words(of: text)
    MustacheContentTypes.register(Marked(marking: marking), named: Marked.name)
    do {
      parsed = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(Marked.name)}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateMistake(error)
    }
  }

  /// What a value says, as far as the template asks for it.
  public struct Said {
    fileprivate let values: [String: Any]
  }

  /// Reads what a value says; once for however many fillings.
  ///
  /// - Throws: what the value's own coding does.
  public func said(by value: some Encodable) throws -> Said {
    Said(values: try SaidEncoder.said(by: value, under: words))
  }

  /// The template filled with what a value says, and with texts beside it.
  public func filled(with said: Said, and texts: [String: Any]) -> String {
    parsed.render(said.values.merging(texts) { $1 })
  }

  /// The words in the tags of a template, of dotted ones the first part; those of all its text where
  /// it has tags of another form.
  private static func words(of text: String) -> Set<Substring> {
    let parts =
      text.contains("{{=") ? [text[...]] : text.split(separator: "{{").map { $0.before("}}") }
    let words = parts.flatMap { part in
      part.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
    }
    return Set(words.compactMap { $0.split(separator: ".").first })
  }
}

extension Substring {
  /// The part before the first such text, or all of it.
  fileprivate func before(_ end: String) -> Substring {
    firstRange(of: end).map { self[..<$0.lowerBound] } ?? self
  }
}

/// Text for which the reader of the filled template has to find out how to write it.
private struct Marked: MustacheContentType {
  static let name = "MARKED"

  let marking: @Sendable (String) -> String

  func escapeText(_ text: String) -> String { marking(text) }
}
