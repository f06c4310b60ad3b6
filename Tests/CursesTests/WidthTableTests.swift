import CNcurses
import Screen
import Testing

@testable import Curses

@Suite struct WidthTableTests {
  /// Arabic signs before numbers and one vowel of Ahom, where the two tables are of different opinions.
  private static let known: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
    0x1171E,
  ]

  @MainActor @Test func ourTableAgreesWithTheSystemWhereverThatHasAnAnswer() {
    _ = Surroundings.prepareLocale()
    var differences: [String] = []
    for value in (0x20 as UInt32)..<0x40000 where !WidthTableTests.known.contains(value) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory.isShown,
        !scalar.followsInASyllable
      else {
        continue
      }
      let theirs = Int(wcwidth(wchar_t(bitPattern: value)))
      let ours = Glyphs("a" + String(scalar)).reduce(-1) { $0 + $1.width }
      if theirs >= 0 && theirs != ours { differences.append(String(value, radix: 16)) }
    }
    #expect(differences.isEmpty)
  }
}

extension Unicode.GeneralCategory {
  /// Whether scalars of the category are letters or marks rather than instructions.
  fileprivate var isShown: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Vowels and final consonants of Hangul, which take no room behind a first consonant alone.
  fileprivate var followsInASyllable: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}
