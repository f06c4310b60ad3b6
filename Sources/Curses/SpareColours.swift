/// Leaves out of what ncurses writes the colours that are in force already.
///
/// ncurses names ink and paper at each change of a pair, though mostly one of the two stays as it is:
/// on a chart that is a fifth of all bytes, and a terminal may be far away.
nonisolated enum SpareColours {
  /// The bytes of a frame without them; what a terminal shows for it is the same.
  ///
  /// - Parameter bytes: all that is written for one frame, which begins in colours nobody knows.
  static func left(out bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var ink: ArraySlice<UInt8>?
    var paper: ArraySlice<UInt8>?
    var index = 0
    while index < bytes.count {
      guard let sequence = rendition(at: index, in: bytes) else {
        kept.append(bytes[index])
        index += 1
        continue
      }
      index = sequence.endIndex
      switch subject(of: sequence) {
      case .ink where ink == sequence, .paper where paper == sequence: continue
      case .ink: ink = sequence
      case .paper: paper = sequence
      case .other: (ink, paper) = (nil, nil)
      }
      kept += sequence
    }
    return kept
  }

  private enum Subject {
    case ink, paper, other
  }

  /// What ECMA-48 calls a select graphic rendition, `ESC [ … m`, if one begins here.
  private static func rendition(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes[start] == 0x1B, start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "[")
    else { return nil }
    var end = start + 2
    while end < bytes.count, parameterBytes.contains(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "m") ? bytes[start...end] : nil
  }

  /// Digits, `:` and `;`.
  private static let parameterBytes = UInt8(ascii: "0")...UInt8(ascii: ";")

  /// What a rendition sets, where that is one colour and nothing beside it.
  private static func subject(of sequence: ArraySlice<UInt8>) -> Subject {
    let parameters = sequence.dropFirst(2).dropLast()
    let first = parameters.prefix { $0 < UInt8(ascii: ":") }
    let isAlone = first.count == parameters.count
    switch first.reduce(0, { ($0 * 10 + Int($1 - UInt8(ascii: "0"))) % 1_000 }) {
    case 38: return .ink
    case 48: return .paper
    case 30...39 where isAlone, 90...97 where isAlone: return .ink
    case 40...49 where isAlone, 100...107 where isAlone: return .paper
    default: return .other
    }
  }
}
