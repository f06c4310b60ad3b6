import Facilitation
import Foundation
import Journal
import Sealing

/// Opens locked sessions by their passphrase; whatever is not locked costs nothing.
enum Unlocking {
  /// Whether a session's file is locked.
  static func isLocked(_ path: String) throws -> Bool { try SavedKind(of: path).key != nil }

  /// What opens the texts of a session's file; nil where that is not locked.
  ///
  /// - Throws: a failure where the passphrase is wrong.
  static func seal(for path: String) throws -> (any TextSeal)? {
    try seal(for: path, SavedKind(of: path))
  }

  /// What opens the texts of a file of that kind; nil where it is not locked.
  ///
  /// - Throws: a failure where the passphrase is wrong.
  static func seal(for path: String, _ kind: SavedKind) throws -> (any TextSeal)? {
    try opening(path, kind)?.seal
  }

  /// What opens the texts of a session's file, and the passphrase that it was asked for by; nil where
  /// the file is not locked.
  ///
  /// - Throws: a failure where the passphrase is wrong.
  static func opening(_ path: String) throws -> (seal: any TextSeal, passphrase: String)? {
    try opening(path, SavedKind(of: path))
  }

  private static func opening(
    _ path: String, _ kind: SavedKind
  ) throws -> (seal: any TextSeal, passphrase: String)? {
    guard let text = kind.key else { return nil }
    guard let lock = try? JSONDecoder().decode(PassphraseLock.self, from: Data(text.utf8)) else {
      throw Failure("\(path) is locked in a way that this program does not know.")
    }
    let passphrase = try Passphrase.given(for: path)
    guard let key = try lock.open(passphrase) else {
      throw Failure("That is not the passphrase of \(path).")
    }
    return (KeySeal(key: key), passphrase)
  }

  /// Locks a session's file with a passphrase.
  static func lock(_ path: String, with passphrase: String) throws {
    let (lock, key) = try PassphraseLock.make(passphrase)
    try SessionLock.lock(path, key: JSON.text(of: lock, pretty: false), with: KeySeal(key: key))
  }
}

/// A key at work on the texts of a session's file.
private struct KeySeal: TextSeal {
  let key: TextKey

  func seal(_ text: String, at place: String) throws -> String { try key.seal(text, at: place) }

  func open(_ text: String, at place: String) -> String? { key.open(text, at: place) }
}

extension SavedSession {
  /// Reads the file of a session, asking for the passphrase of a locked one.
  init(unlocking path: String) throws {
    try self.init(at: path, with: try Unlocking.seal(for: path))
  }

  /// Reads what the file of a session makes, asking for the passphrase of a locked one.
  static func session(unlocking path: String) throws -> Session {
    try session(at: path, with: try Unlocking.seal(for: path))
  }
}
