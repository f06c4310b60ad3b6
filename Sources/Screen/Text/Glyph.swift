/// What one cell can hold: a letter with at most four marks, one or two columns wide.
///
/// A glyph can only be made from what is safe to show. Controls, escape sequences and direction
/// overrides never become one, so no text can command the terminal that it is drawn on.
public struct Glyph: Hashable, Sendable {
  /// The letter itself.
  public let base: Unicode.Scalar
  /// The columns it takes: 1 or 2, or 0 for the second half of a wide glyph.
  public let width: Int
  private var stack = Marks()

  /// An empty cell.
  public static let blank = Glyph(base: " ", width: 1)
  /// What stands for a scalar that may not be shown.
  public static let replacement = Glyph(base: "\u{FFFD}", width: 1)
  /// The second half of a wide glyph; it shows nothing itself.
  static let continuation = Glyph(base: " ", width: 0)

  init(base: Unicode.Scalar, width: Int) {
    self.base = base
    self.width = width
  }

  /// The first glyph of a character, or a blank one if it shows nothing.
  public init(_ character: Character) {
    var glyphs = Glyphs(String(character))
    self = glyphs.next() ?? .blank
  }

  /// The marks on the letter, from the first to the fourth.
  public var marks: [Unicode.Scalar] { stack.scalars }

  /// The letter and its marks, in order.
  public var scalars: [Unicode.Scalar] { [base] + marks }

  mutating func add(_ mark: Unicode.Scalar) { stack.append(mark) }
}

/// Up to four marks without a heap allocation, because a frame holds thousands of glyphs.
struct Marks: Hashable, Sendable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  var isEmpty: Bool { first == 0 }

  var scalars: [Unicode.Scalar] {
    isEmpty
      ? [] : [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  /// Adds a mark; the fifth and later ones are dropped, because a terminal cell holds no more.
  mutating func append(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }
}
