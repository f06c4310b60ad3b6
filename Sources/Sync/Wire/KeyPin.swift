/// The first bits of the SHA-256 of a host's public key (its SubjectPublicKeyInfo), by which a guest
/// knows the host again.
public struct KeyPin: Hashable, Sendable {
  /// How many bits a ticket carries.
  static let bitCount = 56

  /// The bits as a number below 2^56.
  let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits & (1 << Self.bitCount - 1)
  }

  /// The pin of a digest.
  ///
  /// - Parameter digest: the SHA-256, of which the first seven bytes count.
  public init(digest: some Sequence<UInt8>) {
    self.init(bits: digest.prefix(Self.bitCount / 8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Whether a key with this digest is the one that was meant.
  public func matches(digest: some Sequence<UInt8>) -> Bool {
    KeyPin(digest: digest) == self
  }
}
