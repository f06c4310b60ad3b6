import Crypto
import Foundation

/// A key that seals texts, so that whoever has not got it reads nothing of them.
///
/// ChaCha20-Poly1305 with a nonce of its own for each text: the same text sealed twice is two
/// different ones, and one that was changed, or put in another's place, no longer opens.
public struct TextKey: Sendable {
  let key: SymmetricKey

  /// Seals a text.
  ///
  /// - Parameters:
  ///   - text: what is to be read no more.
  ///   - place: where it will stand, which opening it asks for again.
  /// - Returns: base64 of nonce, cipher and tag.
  /// - Throws: where the system has no chance to give.
  public func seal(_ text: String, at place: String) throws -> String {
    let box = try ChaChaPoly.seal(Data(text.utf8), using: key, authenticating: Data(place.utf8))
    return box.combined.base64EncodedString()
  }

  /// Opens a text that was sealed with this key for the same place.
  ///
  /// - Returns: the text; nil where it was not sealed so, or has been changed.
  public func open(_ sealed: String, at place: String) -> String? {
    guard let combined = Data(base64Encoded: sealed),
      let box = try? ChaChaPoly.SealedBox(combined: combined),
      let text = try? ChaChaPoly.open(box, using: key, authenticating: Data(place.utf8))
    else { return nil }
    return String(validating: text, as: UTF8.self)
  }
}
