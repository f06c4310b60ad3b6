/// What one cell can hold: a letter with at most four marks, one or two columns wide.
///
/// A glyph can only be made from what is safe to show. Controls, escape sequences and direction
/// overrides never become one, so no text can command the terminal that it is drawn on.
///
/// It is packed into two words, because a frame holds thousands that are compared at every key: the
/// letter, the width and the first mark into the lower bits of one, the other marks into the other.
public struct Glyph: Hashable, Sendable {
  /// The columns it takes: 1 or 2, or 0 for the second half of a wide glyph.
  public var width: Int { Int(head >> 21 & 3) }
  /// The letter (21 bits), the width (2) and the first mark (21); the rest is zero.
  let head: UInt64
  /// The second to fourth mark, 21 bits each.
  let tail: UInt64

  /// An empty cell.
  public static let blank = Glyph(base: " ", width: 1)
  /// What stands for a scalar that may not be shown.
  public static let replacement = Glyph(base: "\u{FFFD}", width: 1)
  /// The second half of a wide glyph; it shows nothing itself.
  static let continuation = Glyph(base: " ", width: 0)

  init(base: Unicode.Scalar, width: Int) {
    self.init(head: UInt64(base.value) | UInt64(width) << 21, tail: 0)
  }

  init(head: UInt64, tail: UInt64) {
    self.head = head
    self.tail = tail
  }

  /// The first glyph of a character, or a blank one if it shows nothing.
  public init(_ character: Character) {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      self.init(base: Unicode.Scalar(ascii), width: 1)
      return
    }
    var glyphs = Glyphs(String(character))
    self = glyphs.next() ?? .blank
  }

  /// The letter itself.
  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(head & Self.scalar)) ?? "\u{FFFD}" }

  /// Whether there is any mark on the letter.
  public var hasMarks: Bool { head >> Self.firstMark != 0 }

  /// The marks on the letter, from the first to the fourth.
  public var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    let values = [head >> Self.firstMark, tail, tail >> 21, tail >> 42].map { $0 & Self.scalar }
    return values.filter { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
  }

  /// The letter and its marks, in order.
  public var scalars: [Unicode.Scalar] { [base] + marks }

  /// The glyph with one mark more; the fifth and later ones are dropped, because a terminal cell holds
  /// no more.
  func adding(_ mark: Unicode.Scalar) -> Glyph {
    let value = UInt64(mark.value)
    guard hasMarks else {
      return Glyph(head: head | value << Self.firstMark, tail: tail)
    }
    guard let free = [0, 21, 42].first(where: { tail >> $0 & Self.scalar == 0 }) else {
      return self
    }
    return Glyph(head: head, tail: tail | value << UInt64(free))
  }

  private static let scalar: UInt64 = 0x1F_FFFF
  private static let firstMark: UInt64 = 23
}
