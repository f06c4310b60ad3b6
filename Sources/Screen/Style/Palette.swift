/// How many colours a terminal has, and which number it knows a colour by.
public enum Palette: String, CaseIterable, Hashable, Sendable {
  /// Every colour; a number is `0xRRGGBB`.
  case direct
  /// 16 colours of the user's, a cube of 216 and 24 greys, as in xterm.
  case indexed256
  /// The 16 named colours.
  case indexed16
  /// The 8 named colours.
  case indexed8
  /// None.
  case monochrome

  /// The palette of a terminal that claims so many colours.
  public init(colors: Int, isDirect: Bool = false) {
    switch colors {
    case ..<8: self = .monochrome
    case _ where isDirect && colors > 256: self = .direct
    case ..<16: self = .indexed8
    case ..<256: self = .indexed16
    default: self = .indexed256
    }
  }

  /// The number of the nearest colour, or nothing where there are no colours.
  ///
  /// The user's 16 colours are never chosen out of 256, because they may look like anything.
  public func number(of color: RGB) -> Int? {
    switch self {
    case .direct: color.number
    case .indexed256: color.nearestInCube
    case .indexed16: color.nearest(among: RGB.named)
    case .indexed8: color.nearest(among: Array(RGB.named.prefix(8)))
    case .monochrome: nil
    }
  }
}

extension RGB {
  /// The colours of xterm's 16 named ones.
  fileprivate static let named = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(RGB.init(number:))

  private static let levels = [0, 95, 135, 175, 215, 255]

  fileprivate func nearest(among colors: [RGB]) -> Int {
    colors.indices.min { distance(to: colors[$0]) < distance(to: colors[$1]) } ?? 0
  }

  fileprivate var nearestInCube: Int {
    let steps = [red, green, blue].map { RGB.nearestLevel(to: Int($0)) }
    let parts = steps.map { UInt8(RGB.levels[$0]) }
    let cube = RGB(red: parts[0], green: parts[1], blue: parts[2])
    let index = nearestGreyIndex
    let level = UInt8(8 + 10 * index)
    let grey = RGB(red: level, green: level, blue: level)
    return distance(to: grey) < distance(to: cube)
      ? 232 + index : 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }

  private static func nearestLevel(to part: Int) -> Int {
    levels.indices.min { abs(levels[$0] - part) < abs(levels[$1] - part) } ?? 0
  }

  private var nearestGreyIndex: Int {
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    return ((mean - 3) / 10).clamped(to: 0...23)
  }
}
