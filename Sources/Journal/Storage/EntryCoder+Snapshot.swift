import Facilitation
import Foundation

extension EntryCoder {
  /// The text of a session as a snapshot keeps it: a line of JSON, then what is packed tight.
  func text(of session: Session) throws -> String {
    let whole = PackedSession(session)
    let rest = try encoder.encode(whole.rest)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rest.count + 1 + whole.packed.count)
    bytes += rest
    bytes.append(UInt8(ascii: "\n"))
    bytes += whole.packed
    return try sealed(
      String(decoding: bytes, as: UTF8.self), at: .snapshot(revision: session.revision))
  }

  /// The session of a snapshot.
  func session(from text: String, revision: Int) throws -> Session {
    var bytes = Array(try opened(text, at: .snapshot(revision: revision)).utf8)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { throw Unopened() }
    let rest = try decoder.decode(PackedRest.self, from: Data(bytes[..<end]))
    bytes.removeSubrange(...end)
    return try PackedSession(rest: rest, packed: bytes).session()
  }
}
