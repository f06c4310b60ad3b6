/// Reads on in the bytes of a text of a form that is known.
struct TextScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Whether all has been read.
  var isAtEnd: Bool { place == bytes.count }

  /// Skips what is expected; false where something else stands here, which is then still to be read.
  mutating func skip(_ expected: StaticString) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    for offset in 0..<count where bytes[place + offset] != expected.utf8Start[offset] {
      return false
    }
    place += count
    return true
  }

  /// What stands before the next quotation mark; nothing where a letter of it is escaped.
  mutating func word() -> String {
    var end = place
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") { return "" }
      end += 1
    }
    defer { place = end }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// A whole number as JSON has it; nil where there is none.
  mutating func number() -> Int? {
    let isNegative = skip("-")
    let start = place
    var number = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
      let (tens, tooMuch) = number.multipliedReportingOverflow(by: 10)
      let (sum, tooFar) = tens.addingReportingOverflow(isNegative ? -Int(digit) : Int(digit))
      if tooMuch || tooFar { return nil }
      number = sum
      place += 1
    }
    return place > start ? number : nil
  }
}
