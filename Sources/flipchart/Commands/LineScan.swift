/// Reads on in a line of JSON without anything escaped.
struct LineScan {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { bytes[place...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
  }

  /// The next byte that is no blank, taken if it is the one that is meant.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Reads an object, its values by a body that is given the key; false where it is none, or a body
  /// says so.
  mutating func object(_ readValue: (inout LineScan, String) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    repeat {
      guard let key = word(), take(UInt8(ascii: ":")), readValue(&self, key) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  /// A text in quotation marks; nil where there is none, or something in it is escaped.
  mutating func word() -> String? {
    guard take(UInt8(ascii: "\"")),
      let end = bytes[place...].firstIndex(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }),
      bytes[end] == UInt8(ascii: "\"")
    else { return nil }
    defer { place = end + 1 }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// A whole number that is not negative; nil where there is none.
  mutating func number() -> Int? {
    skipBlanks()
    let digits = bytes[place...].prefix { (0x30...0x39).contains($0) }
    let next = digits.endIndex < bytes.count ? bytes[digits.endIndex] : 0
    guard digits.count < 16, digits.count == 1 || digits.first != 0x30,
      ![UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(next), !digits.isEmpty
    else { return nil }
    place = digits.endIndex
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
