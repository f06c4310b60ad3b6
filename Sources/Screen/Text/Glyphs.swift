/// The glyphs of a text, left to right.
///
/// Joiners, variation selectors and the later members of a joined emoji are dropped on the way to
/// the screen, because terminals disagree on their width and a row would shear; letters never are.
public struct Glyphs: Sequence, IteratorProtocol, Sendable {
  /// The bytes of a text that is plain ASCII, as most are; nothing then has to be looked up.
  private var plain: String.UTF8View.Iterator?
  private var characters: String.Iterator
  private var scalars = String.UnicodeScalarView().makeIterator()
  private var pending: Glyph?
  private var joining = false

  /// The glyphs of a text.
  public init(_ text: some StringProtocol) {
    let text = String(text)
    characters = text.makeIterator()
    if text.isPlain { plain = text.utf8.makeIterator() }
  }

  /// The next glyph, or nothing at the end.
  public mutating func next() -> Glyph? {
    if plain != nil { return plain?.next().map { Glyph(base: Unicode.Scalar($0), width: 1) } }
    repeat {
      while let scalar = scalars.next() {
        if let finished = take(scalar) { return finished }
      }
      if let last = pending {
        pending = nil
        return last
      }
    } while advance()
    return nil
  }

  /// Goes on to the next character; none ever joins the glyph of another.
  private mutating func advance() -> Bool {
    guard let character = characters.next() else { return false }
    scalars = character.unicodeScalars.makeIterator()
    joining = false
    return true
  }

  /// Takes a scalar in, and gives the glyph before it if the scalar begins another.
  private mutating func take(_ scalar: Unicode.Scalar) -> Glyph? {
    switch ScalarShape(scalar) {
    case .spacing(let width):
      return isSwallowed(scalar) ? nil : begin(Glyph(base: scalar.shown, width: width))
    case .mark:
      guard pending != nil else { return begin(Glyph(mark: scalar)) }
      pending = pending?.adding(scalar)
      return nil
    case .invisible:
      joining = scalar == "\u{200D}"
      return nil
    case .forbidden:
      return begin(.replacement)
    }
  }

  private mutating func begin(_ glyph: Glyph) -> Glyph? {
    defer { pending = glyph }
    joining = false
    return pending
  }

  /// Whether the scalar only changes the emoji before it: a skin tone or a joined member.
  private mutating func isSwallowed(_ scalar: Unicode.Scalar) -> Bool {
    guard let base = pending?.base, base.joinsEmoji, scalar.joinsEmoji else { return false }
    defer { joining = false }
    return joining || scalar.properties.isEmojiModifier
  }
}

extension Glyph {
  /// A mark without a letter, shown on a dotted circle.
  fileprivate init(mark: Unicode.Scalar) {
    self = Glyph(base: "\u{25CC}", width: 1).adding(mark)
  }
}

extension Unicode.Scalar {
  /// Line ends and tabs inside a line are shown as a space.
  fileprivate var shown: Unicode.Scalar {
    switch value {
    case 0x09, 0x0A, 0x2028, 0x2029: " "
    default: self
    }
  }
}
