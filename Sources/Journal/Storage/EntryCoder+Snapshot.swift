import Facilitation
import Foundation

extension EntryCoder {
  /// The text of a session as a snapshot keeps it: a line of JSON, then what is packed tight.
  func text(of session: Session) throws -> String {
    let whole = PackedSession(session)
    var bytes = [UInt8](try encoder.encode(whole.rest))
    bytes.append(UInt8(ascii: "\n"))
    bytes += whole.packed
    return try sealed(
      String(decoding: bytes, as: UTF8.self), at: .snapshot(revision: session.revision))
  }

  /// The session of a snapshot.
  func session(from text: String, revision: Int) throws -> Session {
    let bytes = Array(try opened(text, at: .snapshot(revision: revision)).utf8)
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
    guard parts.count == 2 else { throw Unopened() }
    let rest = try decoder.decode(PackedRest.self, from: Data(parts[0]))
    return try PackedSession(rest: rest, packed: Array(parts[1])).session()
  }
}
