public import Facilitation

/// By what a session's host is known again when it is started anew.
public struct KeptHost: Hashable, Sendable {
  /// The private key.
  public var key: [UInt8]
  /// The address that it listened at last, as `192.168.1.20`.
  public var address: String
  /// The port that it listened on last.
  public var port: Int
  /// Whether it serves the session, or was killed while it did.
  public var isServing: Bool

  /// A host's key, where it listens, and whether it serves.
  public init(key: [UInt8], address: String, port: Int, isServing: Bool) {
    self.key = key
    self.address = address
    self.port = port
    self.isServing = isServing
  }

  /// The key in hexadecimal, as the table has it.
  var keyText: String {
    key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension [UInt8] {
  /// Bytes from hexadecimal digits.
  init(hexadecimal: String) {
    let digits = hexadecimal.compactMap(\.hexDigitValue)
    self = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}

/// A ticket as the host's file keeps it: whose seat it opens, and never the secret itself.
public struct KeptTicket: Hashable, Sendable {
  /// Its number, never given again.
  public var number: Int
  /// Whose seat it opens.
  public var actor: Actor
  /// The hash of its secret.
  public var secret: String
  /// When it was made.
  public var madeAt: Instant
  /// When it was revoked; nil while it opens the seat.
  public var revokedAt: Instant?

  /// A ticket that opens a seat.
  public init(
    number: Int, actor: Actor, secret: String, madeAt: Instant, revokedAt: Instant? = nil
  ) {
    self.number = number
    self.actor = actor
    self.secret = secret
    self.madeAt = madeAt
    self.revokedAt = revokedAt
  }
}
