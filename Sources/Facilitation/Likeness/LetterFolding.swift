/// A word without case and accents.
struct FoldedWord {
  /// Its letters and digits.
  var letters: [UInt32] = []
  /// Whether it is a number.
  var isNumber = true

  /// The word as text.
  var text: String {
    String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
  }
}

/// Reads the words of texts without case and accents, remembering the letters that it has met.
struct LetterFolding {
  /// What a character counts for.
  private enum Role {
    case letter(UInt32)
    case digit(UInt32)
    /// Neither ends a word nor counts in it.
    case accent
    case other
  }

  private var known: [Unicode.Scalar: Role] = [:]

  /// The words of a text, in order.
  mutating func words(of text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var word = FoldedWord()
    for scalar in text.lowercased().unicodeScalars {
      switch role(of: scalar) {
      case .letter(let letter):
        word.letters.append(letter)
        word.isNumber = false
      case .digit(let digit): word.letters.append(digit)
      case .accent: continue
      case .other:
        if !word.letters.isEmpty { words.append(word) }
        word = FoldedWord()
      }
    }
    if !word.letters.isEmpty { words.append(word) }
    return words
  }

  private mutating func role(of scalar: Unicode.Scalar) -> Role {
    if let role = known[scalar] { return role }
    let role = Self.role(of: scalar)
    known[scalar] = role
    return role
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.properties.generalCategory {
    case .nonspacingMark where scalar.isAccent: .accent
    case .nonspacingMark, .spacingMark: .letter(scalar.value)
    case .decimalNumber, .letterNumber, .otherNumber: .digit(scalar.value)
    default: scalar.properties.isAlphabetic ? .letter(scalar.withoutAccent) : .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether it stands above or below a letter that is the same without it.
  ///
  /// Such are the accents of Latin, Greek and Cyrillic and the vowel points of Hebrew and Arabic; the
  /// vowels of Indic scripts are none.
  fileprivate var isAccent: Bool {
    switch properties.canonicalCombiningClass.rawValue {
    case 10...36, 202...240: true
    default: false
    }
  }

  /// A Latin letter without what its name says it is "with"; any other letter as it is.
  fileprivate var withoutAccent: UInt32 {
    guard value > 0x7F, let name = properties.name, name.hasPrefix("LATIN SMALL LETTER ") else {
      return value
    }
    let letter = name.dropFirst("LATIN SMALL LETTER ".count).prefix { $0 != " " }
    guard letter.count == 1, let base = letter.lowercased().unicodeScalars.first else {
      return value
    }
    return base.value
  }
}
