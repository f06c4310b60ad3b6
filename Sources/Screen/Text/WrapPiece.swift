/// One character of a text as line breaking sees it.
struct WrapPiece: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case letter, space, newline, ideograph, opening, closing, hyphen
  }

  // Small, because a text is broken as often as it is drawn.
  let kind: Kind
  private let width: UInt8
  private let length: UInt32

  /// The columns that the character takes.
  var columns: Int { Int(width) }
  /// How many bytes of UTF-8 the character has.
  var bytes: Int { Int(length) }

  init(kind: Kind, columns: Int, bytes: Int) {
    self.kind = kind
    width = UInt8(clamping: columns)
    length = UInt32(clamping: bytes)
  }

  /// Whether a line may end after `left` and go on with `right`.
  static func canBreak(between left: Kind, and right: Kind) -> Bool {
    switch (left, right) {
    case (.space, _): true
    case (_, .closing), (.opening, _), (_, .hyphen): false
    case (.hyphen, .letter), (.ideograph, _), (_, .ideograph), (.closing, .opening): true
    default: false
    }
  }

  /// A character of one byte, which takes one column.
  init(ascii byte: UInt8) {
    self.init(kind: Kind(ascii: byte), columns: 1, bytes: 1)
  }

  /// Any character.
  init(_ character: Character) {
    self.init(kind: Kind(character), columns: character.columns, bytes: character.utf8.count)
  }
}

extension WrapPiece.Kind {
  fileprivate init(ascii byte: UInt8) {
    switch byte {
    case 0x20, 0x09: self = .space
    case 0x0A...0x0C: self = .newline
    case 0x2D: self = .hyphen
    default: self = .letter
    }
  }

  fileprivate init(_ character: Character) {
    if let byte = character.asciiValue {
      self.init(ascii: byte)
    } else if character.isNewline {
      self = .newline
    } else if let scalar = character.unicodeScalars.first {
      self.init(scalar)
    } else {
      self = .letter
    }
  }

  private init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00A0, 0x2007, 0x202F: self = .letter
    case 0x200B: self = .space
    case 0x2010, 0x2013, 0x2014: self = .hyphen
    case 0x2026, 0x3001, 0x3002, 0x30FC, 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F:
      self = .closing
    default: self.init(category: scalar.properties.generalCategory, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .spaceSeparator: self = .space
    case .openPunctuation, .initialPunctuation: self = .opening
    case .closePunctuation, .finalPunctuation: self = .closing
    case .otherLetter where ScalarShape(scalar) == .spacing(2): self = .ideograph
    default: self = .letter
    }
  }
}
