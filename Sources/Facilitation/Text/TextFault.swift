extension TextRule {
  /// Whether a text is surely well and kept as it is: letters, digits and signs of ASCII, as most texts
  /// are, which are told by their bytes at a tenth of what the properties of code points cost.
  func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard 1...limit ~= bytes.count, bytes[0] != 0x20, bytes[bytes.count - 1] != 0x20 else {
      return false
    }
    return bytes.indices.allSatisfy { 0x20...0x7E ~= bytes[$0] }
  }

  /// What is wrong with a tidied text, as a sentence; nil where it is well.
  func fault(in text: String, as what: String) -> String? {
    if !allowsEmpty, !TextRule.isVisible(text) { return "\(what) cannot be empty." }
    let scalars = text.unicodeScalars
    // Counting what a reader sees costs more than counting code points, so a huge paste is held off
    // by the cheap count.
    guard scalars.count <= limit * TextRule.scalarsPerCharacter else {
      return text.utf8.count > limit * 64
        ? "\(what) can have \(limit.grouped) characters at most; this is far longer."
        : tooLong(text.count, what)
    }
    if text.count > limit { return tooLong(text.count, what) }
    for scalar in scalars {
      if scalar == "\n", allowsLines { continue }
      if let fault = TextRule.fault(of: scalar) { return "\(what) \(fault)." }
    }
    return nil
  }

  private func tooLong(_ count: Int, _ what: String) -> String {
    count > limit
      ? "\(what) can have \(limit.grouped) characters at most; this has \(count.grouped)."
      : "\(what) has too many marks stacked on its letters; leave some out."
  }

  private static func fault(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x0A: "is one line, and this has a line break"
    case 0..<0x20, 0x7F..<0xA0: "has a control character (\(scalar.hex)), which is not text"
    case 0x202A...0x202E, 0x2066...0x2069:
      "has a character that turns the direction of writing (\(scalar.hex)), which is not text"
    case 0x2028, 0x2029: "has a line separator (\(scalar.hex)), which is not text"
    case 0xFEFF: "has a byte order mark (\(scalar.hex)), which is not text"
    case 0xFDD0...0xFDEF: "has a code point that is no character (\(scalar.hex))"
    case let value where value & 0xFFFE == 0xFFFE:
      "has a code point that is no character (\(scalar.hex))"
    default: nil
    }
  }

  /// Whether there is anything to see: not only white space and invisible characters.
  private static func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The text without outer white space, with spaces for tabs and `\n` for every line break.
  static func tidied(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": kept.append(" ")
      case "\r": kept.append("\n")
      case "\n" where afterReturn: break
      default: kept.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(kept[...].trimmed)
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return Substring(rest)
  }
}

extension Unicode.Scalar {
  /// The code point as it is written about: `U+202E`.
  fileprivate var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
