import Crypto
import CryptoExtras
import Foundation

/// A text key shut in by a passphrase: it may stand beside what the key seals.
///
/// The key is made by chance and wrapped in one that scrypt derives from the passphrase. Whoever
/// overwrites the lock has disposed of every text that the key sealed.
public struct PassphraseLock: Codable, Hashable, Sendable {
  /// How much work a guess at the passphrase is.
  public struct Cost: Codable, Hashable, Sendable {
    /// The rounds of scrypt, a power of two; each takes 1 KiB of memory.
    public var rounds: Int

    /// 128 MiB and a third of a second a guess.
    public static let usual = Cost(rounds: 1 << 17)

    /// A cost of so many rounds.
    public init(rounds: Int) {
      self.rounds = rounds
    }

    /// Whether this program would pay it: a file may ask for no more memory than a laptop has.
    var isSensible: Bool {
      1 << 4...1 << 20 ~= rounds && rounds.nonzeroBitCount == 1
    }
  }

  private static let place = "the key of a session"

  private let cost: Cost
  private let salt: Data
  private let wrapped: Data

  /// Makes a key and shuts it in.
  ///
  /// - Returns: the lock, and the key that it holds.
  /// - Throws: where the system has not the memory or the chance for it.
  public static func make(
    _ passphrase: String, cost: Cost = .usual
  ) throws -> (lock: PassphraseLock, key: TextKey) {
    let key = SymmetricKey(size: .bits256)
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
    let box = try ChaChaPoly.seal(
      key.withUnsafeBytes { Data($0) }, using: derive(passphrase, salt, cost),
      authenticating: Data(place.utf8))
    return (PassphraseLock(cost: cost, salt: salt, wrapped: box.combined), TextKey(key: key))
  }

  /// The key that is shut in.
  ///
  /// - Returns: the key; nil for a wrong passphrase.
  /// - Throws: where the system has not the memory for it.
  public func open(_ passphrase: String) throws -> TextKey? {
    guard cost.isSensible, let box = try? ChaChaPoly.SealedBox(combined: wrapped) else {
      return nil
    }
    let outer = try Self.derive(passphrase, salt, cost)
    return (try? ChaChaPoly.open(box, using: outer, authenticating: Data(Self.place.utf8)))
      .map { TextKey(key: SymmetricKey(data: $0)) }
  }

  /// The passphrase is taken in one form, however a keyboard composes its accents.
  private static func derive(
    _ passphrase: String, _ salt: Data, _ cost: Cost
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Data(passphrase.precomposedStringWithCanonicalMapping.utf8), salt: salt,
      outputByteCount: 32, rounds: cost.rounds, blockSize: 8, parallelism: 1)
  }
}
