/// What a Unicode scalar does on a grid of cells.
enum ScalarShape: Equatable {
  /// It takes this many columns, 1 or 2.
  case spacing(Int)
  /// It stands on the letter before it.
  case mark
  /// It has nothing to show: joiners, variation selectors, direction controls, soft hyphens.
  case invisible
  /// It would command the terminal or means nothing; a visible replacement stands for it.
  case forbidden

  /// The shape by our own table, so that layout depends neither on a libc nor on a locale.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .spacing(1)
    case 0x09, 0x0A, 0x2028, 0x2029: self = .spacing(1)
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark
    case 0x1F1E6...0x1F1FF: self = .spacing(1)
    // Letters, lines and ideographs that need no look into the tables of the standard library.
    case 0xC0...0x2FF, 0x2500...0x25FC: self = .spacing(1)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .spacing(2)
    default: self = ScalarShape(beyondASCII: scalar)
    }
  }

  /// The columns of a character that is this scalar alone.
  var columns: Int {
    switch self {
    case .spacing(let columns): columns
    case .mark, .forbidden: 1
    case .invisible: 0
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned: self = .forbidden
    case .format: self = scalar.isPrependedMark ? .spacing(1) : .invisible
    case .nonspacingMark, .enclosingMark: self = scalar.isVariationSelector ? .invisible : .mark
    default: self = .spacing(scalar.isWide ? 2 : 1)
    }
  }
}

extension Unicode.Scalar {
  /// Whether ours is the second half of a joined emoji such as a family, a flag or a skin tone.
  var joinsEmoji: Bool {
    value > 0xFF && properties.isEmoji && !isRegionalIndicator
  }

  private var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  fileprivate var isVariationSelector: Bool { properties.isVariationSelector }

  fileprivate var isPrependedMark: Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  fileprivate var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || isEastAsianWide
  }

  private var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF: true
    case 0x3400...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3: true
    case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265: true
    case 0x20000...0x3FFFD: true
    default: false
    }
  }
}
