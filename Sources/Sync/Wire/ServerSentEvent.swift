import Foundation
import NIOCore

/// One event of a stream, as it goes over the wire.
///
/// Its data is one line of JSON, in which a line break can only stand escaped: nothing that somebody
/// types can end an event or begin another.
struct ServerSentEvent {
  /// The kinds of event.
  enum Kind: String {
    case session, patch, time, end
  }

  let kind: Kind
  /// The revision that it leads to; nil where it leads to none.
  let id: Int?
  let data: Data

  /// An event with a value as its data.
  init(_ kind: Kind, id: Int? = nil, _ value: some Encodable) throws {
    self.kind = kind
    self.id = id
    data = try WireJSON.encoder.encode(value)
  }

  /// Its bytes.
  var buffer: ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(data.count + 48)
    if let id { buffer.writeString("id: \(id)\n") }
    buffer.writeString("event: \(kind.rawValue)\ndata: ")
    buffer.writeBytes(data)
    buffer.writeString("\n\n")
    return buffer
  }
}

/// How values are written as JSON on the wire: in one line, keys in order, so that the same value
/// is always the same bytes.
enum WireJSON {
  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
