import Crypto

/// What opens one seat: 48 bits of chance that only the ticket holds.
public struct Secret: Hashable, Sendable {
  /// How many bits it has.
  static let bitCount = 48

  /// The bits as a number below 2^48.
  let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits & (1 << Self.bitCount - 1)
  }

  /// A new secret from the system's source of chance.
  public static func fresh() -> Secret {
    var source = SystemRandomNumberGenerator()
    return Secret(bits: source.next())
  }

  /// A secret as it came over the wire.
  ///
  /// - Returns: nil where the text is none.
  public init?(_ text: String) {
    guard let values = try? CrockfordBase32.values(of: text), values.count == 10 else { return nil }
    var reader = BitReader(values)
    bits = reader.next(Self.bitCount)
    guard reader.next(2) == 0 else { return nil }
  }

  /// As it stands in the `Authorization` header, behind `Bearer`: ten characters.
  public var text: String {
    var row = Bits()
    row.append(bits, count: Self.bitCount)
    row.pad()
    return CrockfordBase32.text(of: row.fives)
  }

  /// What the host keeps of it: the SHA-256 of its text in hexadecimal.
  public var hash: String {
    SHA256.hash(data: Array("flipchart ticket \(text)".utf8))
      .map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

extension Secret: CustomStringConvertible, CustomReflectable {
  /// Never the secret itself, so that no log can hold it.
  public var description: String { "Secret(…)" }
  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
