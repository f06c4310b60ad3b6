/// What text of a plan or a theme may be made of: what can be read, and nothing that acts on a
/// terminal or turns the direction of what stands beside it.
enum PlainText {
  /// Why a text is refused, and what would be right; nothing where it is fine.
  static func fault(
    in text: String, limit: Int, isMultiline: Bool
  ) -> (problem: String, expected: String)? {
    if !isMultiline, text.contains(where: \.isNewline) {
      return ("has several lines", "one line")
    }
    if let scalar = text.unicodeScalars.first(where: { !isText($0) }) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return ("has the character \(name), which is not text", "plain text")
    }
    // A character may carry any number of marks; four times the limit is more than any script needs.
    guard text.count <= limit, text.unicodeScalars.count <= 4 * limit else {
      return ("has \(text.count) characters", "text of at most \(limit)")
    }
    return nil
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
    case let value where value & 0xFFFE == 0xFFFE: false
    case 0xFDD0...0xFDEF: false
    default:
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
