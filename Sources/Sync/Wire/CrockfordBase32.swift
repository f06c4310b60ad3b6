/// Bits as letters and digits that can be read out and typed: Crockford's base 32, most significant
/// bit first.
///
/// What is heard or seen wrongly is forgiven: case, `O` for `0`, `I` and `L` for `1`, and any spaces
/// or dashes between the characters.
enum CrockfordBase32 {
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The characters of values from 0 to 31.
  static func text(of values: [UInt8]) -> String {
    String(decoding: values.map { digits[Int($0 & 31)] }, as: UTF8.self)
  }

  /// The values of what was typed.
  ///
  /// - Throws: the first character that stands for none.
  static func values(of typed: String) throws(StrangeCharacter) -> [UInt8] {
    var values: [UInt8] = []
    for character in typed where !isBetween(character) {
      guard let value = value(of: character) else { throw StrangeCharacter(character: character) }
      values.append(value)
    }
    return values
  }

  /// A character that is no digit of base 32.
  struct StrangeCharacter: Error {
    let character: Character
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || "-‐‑–—".contains(character)
  }

  private static func value(of character: Character) -> UInt8? {
    guard var ascii = character.asciiValue else { return nil }
    if 97...122 ~= ascii { ascii -= 32 }
    switch ascii {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return digits.firstIndex(of: ascii).map(UInt8.init)
    }
  }
}

extension CrockfordBase32 {
  /// A digit behind others that shows any one of them mistaken and any two neighbours exchanged.
  ///
  /// It makes the digits a multiple of x - α over the field of 32 elements, in which no digit and no
  /// difference of two neighbouring places can vanish.
  static func checkDigit(for values: [UInt8]) -> UInt8 {
    doubled(values.reduce(0) { doubled($0) ^ $1 })
  }

  private static func doubled(_ value: UInt8) -> UInt8 {
    value << 1 ^ (value & 16 == 0 ? 0 : 0b100101)
  }
}
