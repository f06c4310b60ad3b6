import Facilitation
import Foundation
import Journal

/// One line given to `apply`: a command, its id, or what is wrong with it.
struct RequestLine {
  /// The place of the line, from 1; blank lines count.
  let number: Int
  let id: CommandID
  private let command: Result<Command, Failure>

  private static let decoder = JSONDecoder()

  /// Reads a line of JSON: the command's name with its values, and an `id` beside it.
  init(_ line: LineReader.Line) {
    number = line.number
    if let plain = line.text.flatMap({ AddNoteLine($0) }) {
      id = plain.id ?? .numbered(line.number)
      command = .success(plain.command)
      return
    }
    do {
      guard let text = line.text else { throw Failure(LineReader.notText) }
      let request = try Self.decoder.decode(Request.self, from: Data(text.utf8))
      if let stray = UnknownKey(in: Data(text.utf8), of: request.command) {
        throw Failure(stray.sentence)
      }
      id = request.id ?? .numbered(line.number)
      command = .success(request.command)
    } catch {
      id = .numbered(line.number)
      command = .failure(Failure(error) ?? Failure(Self.sentence(for: error)))
    }
  }

  func envelope(of actor: Actor) -> Envelope? {
    guard case .success(let command) = command else { return nil }
    return Envelope(id: id, command: command, actor: actor)
  }

  /// A reply to every line, in order: to those that are commands from the answers, in their order.
  static func replies(to lines: [RequestLine], _ answers: [Answer]) -> [Reply] {
    var rest = answers.makeIterator()
    return lines.map { line in
      if case .failure(let failure) = line.command {
        return Reply(
          line: line.number, id: line.id, outcome: .malformed, sentence: failure.sentence)
      }
      guard let answer = rest.next() else {
        return Reply(line: line.number, id: line.id, outcome: .failed)
      }
      return Reply(line, answer)
    }
  }

  private struct Request: Decodable {
    var id: CommandID?
    var command: Command

    private enum CodingKeys: CodingKey {
      case id
    }

    init(from decoder: any Decoder) throws {
      id = try decoder.container(keyedBy: CodingKeys.self)
        .decodeIfPresent(CommandID.self, forKey: .id)
      command = try Command(from: decoder)
    }
  }

  private static let notACommand =
    "The line is not a command; flipchart apply --commands lists them."

  private static func sentence(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      "The command lacks “\(key.stringValue)”."
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.isEmpty ? notACommand : "“\(path(context))” is not of the right kind."
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      "The line is not JSON."
    case .dataCorrupted(let context):
      "“\(path(context))” has a value that is not known."
    default:
      notACommand
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
