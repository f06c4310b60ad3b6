import Foundation
import Mustache

/// A Mustache template that is filled with what a value says.
///
/// Names in it are the keys of the value's JSON, such as `{{session.title}}`. A tag in two braces is
/// marked as typed text, for whoever knows the place that it stands in; one in three is put in as
/// it is. A template stands alone: it takes no others in.
public struct Template: Sendable {
  private let parsed: MustacheTemplate

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - marking: marks what a tag in two braces puts in.
  /// - Throws: `TemplateMistake`, with its line.
  public init(_ text: String, marking: @escaping @Sendable (String) -> String) throws {
    if let mistake = TemplateMistake.inSections(of: text) { throw mistake }
    MustacheContentTypes.register(Marked(marking: marking), named: Marked.name)
    do {
      parsed = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(Marked.name)}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateMistake(error)
    }
  }

  /// The template filled with what a value says, and with texts beside it.
  ///
  /// - Throws: where the value cannot be written as JSON.
  public func filled(with value: some Encodable, and texts: [String: Any]) throws -> String {
    let values = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    guard case .object(let object) = values else { return parsed.render(texts) }
    return parsed.render(object.mapValues(\.plain).merging(texts) { $1 })
  }
}

/// Text for which the reader of the filled template has to find out how to write it.
private struct Marked: MustacheContentType {
  static let name = "MARKED"

  let marking: @Sendable (String) -> String

  func escapeText(_ text: String) -> String { marking(text) }
}

/// What stands in JSON, with numbers whole and `false` for what is not said.
private enum Value: Decodable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([Value])
  case object([String: Value])
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Value].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }

  /// As Mustache reads it.
  var plain: Any {
    switch self {
    case .text(let text): text
    case .number(let number): number
    case .flag(let flag): flag
    case .list(let list): list.map(\.plain)
    case .object(let object): object.mapValues(\.plain)
    case .nothing: false
    }
  }
}
