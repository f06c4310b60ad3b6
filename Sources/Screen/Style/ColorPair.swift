/// The numbers of the two colours of a style out of a palette.
///
/// Each is the nearest there is, as long as the letters can still be read: a style whose contrast is
/// 4.5 or 7 keeps that on every terminal with colours, if need be with letters or even a ground of
/// another hue.
public struct ColorPair: Hashable, Sendable {
  /// The letters; nothing means the terminal's own colour.
  public let foreground: Int?
  /// The ground; nothing means the terminal's own colour.
  public let background: Int?

  /// Whether the letters may be bold: with 16 colours or fewer many terminals draw bold letters in the
  /// brighter one of two colours, and bold black, which is grey, can be too faint.
  public let allowsBold: Bool

  /// What WCAG asks where contrast is to be enhanced; more than this no pair has to keep.
  private static let enhanced = 7.0

  /// The pair of a style.
  public init(_ style: Style, palette: Palette) {
    let nearest = (
      letters: style.foreground.flatMap(palette.number),
      ground: style.background.flatMap(palette.number)
    )
    guard let letters = style.foreground, let ground = style.background, !palette.numbers.isEmpty
    else {
      (foreground, background) = nearest
      allowsBold = true
      return
    }
    let least = min(letters.contrast(with: ground), Self.enhanced)
    let chosen = Self.ground(near: ground, keeping: least, palette) ?? nearest.ground
    let found = chosen.flatMap { Self.letters(near: letters, on: $0, keeping: least, palette) }
    background = chosen
    foreground = found ?? nearest.letters
    allowsBold = Self.allowsBold(foreground, on: chosen, keeping: least, palette)
  }

  private static func allowsBold(
    _ letters: Int?, on ground: Int?, keeping least: Double, _ palette: Palette
  ) -> Bool {
    guard palette.numbers.count <= 16, let letters, letters < 8, let ground else { return true }
    return contrast(letters + 8, ground, .indexed16) >= least
  }

  /// The nearest ground on which some letters of the palette can be read so well.
  private static func ground(near color: RGB, keeping least: Double, _ palette: Palette) -> Int? {
    nearest(to: color, palette) { ground in
      palette.numbers.contains { contrast($0, ground, palette) >= least }
    }
  }

  /// The nearest letters that can be read so well on a ground.
  private static func letters(
    near color: RGB, on ground: Int, keeping least: Double, _ palette: Palette
  ) -> Int? {
    nearest(to: color, palette) { contrast($0, ground, palette) >= least }
  }

  /// The nearest number that will do; the nearest of all is tried first, because it mostly does.
  private static func nearest(
    to color: RGB, _ palette: Palette, where fits: (Int) -> Bool
  ) -> Int? {
    guard let first = palette.number(of: color) else { return nil }
    return fits(first)
      ? first : color.nearest(among: palette.numbers.filter(fits), of: palette)
  }

  private static func contrast(_ one: Int, _ other: Int, _ palette: Palette) -> Double {
    guard let one = palette.color(of: one), let other = palette.color(of: other) else { return 0 }
    return one.contrast(with: other)
  }
}
