import Facilitation
import Foundation

/// Turns the events of an entry into the compact JSON of a journal's row, and back; sealed, where the
/// file is locked.
///
/// Keys are sorted, so that the same events are the same bytes before they are sealed.
struct EntryCoder {
  let encoder = JSONEncoder()
  let decoder = JSONDecoder()
  private let seal: (any TextSeal)?

  init(seal: (any TextSeal)? = nil) {
    self.seal = seal
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Whether nothing can be told from a text without opening it.
  var isSealed: Bool { seal != nil }

  /// The text of a value that is to stand at a place, which reading it asks for again.
  func text(of value: some Encodable, at place: Place) throws -> String {
    try sealed(String(decoding: try encoder.encode(value), as: UTF8.self), at: place)
  }

  func value<Value: Decodable>(
    _ type: Value.Type, from text: String, at place: Place
  ) throws -> Value {
    try decoder.decode(type, from: Data(try opened(text, at: place).utf8))
  }

  /// The JSON of an entry's events, not sealed.
  func json(of events: [Event]) throws -> String {
    try AddedNote(events)?.text ?? String(decoding: try encoder.encode(events), as: UTF8.self)
  }

  /// The events of an entry.
  func events(from text: String, revision: Int) throws -> [Event] {
    let text = try opened(text, at: .events(revision: revision))
    return try AddedNote(text: text)?.events ?? decoder.decode([Event].self, from: Data(text.utf8))
  }

  /// A text as it stands in the file.
  func sealed(_ text: String, at place: Place) throws -> String {
    try seal.map { try $0.seal(text, at: place.name) } ?? text
  }

  /// A text of the file as it was written.
  func opened(_ text: String, at place: Place) throws -> String {
    guard let seal else { return text }
    guard let opened = seal.open(text, at: place.name) else { throw Unopened() }
    return opened
  }

  /// Where in the file a text stands.
  enum Place {
    case events(revision: Int)
    case actor(revision: Int)
    case snapshot(revision: Int)
    case outbox

    fileprivate var name: String {
      switch self {
      case .events(let revision): "events \(revision)"
      case .actor(let revision): "actor \(revision)"
      case .snapshot(let revision): "snapshot \(revision)"
      case .outbox: "outbox"
      }
    }
  }

  /// A text was not sealed with this key for this place.
  struct Unopened: Error {}
}
