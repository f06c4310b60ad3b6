/// The characters that a box and a rule are drawn with.
public struct Borders: Hashable, Sendable {
  let horizontal: Glyph
  let vertical: Glyph
  let topLeft: Glyph
  let topRight: Glyph
  let bottomLeft: Glyph
  let bottomRight: Glyph

  /// Thin lines with square corners.
  public static let single = Borders("─│┌┐└┘")
  /// Thin lines with round corners.
  public static let rounded = Borders("─│╭╮╰╯")
  /// Thick lines.
  public static let heavy = Borders("━┃┏┓┗┛")
  /// Lines from what every terminal has.
  public static let ascii = Borders("-|++++")

  private init(_ pieces: StaticString) {
    let pieces = "\(pieces)".map(Glyph.init)
    horizontal = pieces[0]
    vertical = pieces[1]
    topLeft = pieces[2]
    topRight = pieces[3]
    bottomLeft = pieces[4]
    bottomRight = pieces[5]
  }
}
