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
    case .indexed16, .indexed8: color.nearest(among: numbers, of: self)
    case .monochrome: nil
    }
  }

  /// The colour behind a number, as xterm shows it unless somebody has changed it.
  public func color(of number: Int) -> RGB? {
    switch self {
    case .direct: (0...0xFFFFFF).contains(number) ? RGB(number: number) : nil
    case .indexed256, .indexed16, .indexed8: numbers.contains(number) ? RGB.xterm[number] : nil
    case .monochrome: nil
    }
  }

  /// The numbers that colours are chosen from; none where there are no colours, or all of them.
  var numbers: Range<Int> {
    switch self {
    case .indexed256: 16..<256
    case .indexed16: 0..<16
    case .indexed8: 0..<8
    case .direct, .monochrome: 0..<0
    }
  }
}

extension RGB {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// The colours of xterm: 16 named ones, the cube, and the greys.
  fileprivate static let xterm: [RGB] = {
    let named = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    let cube = (0..<216).map { step in
      levels[step / 36] << 16 | levels[step / 6 % 6] << 8 | levels[step % 6]
    }
    let greys = (0..<24).map { (8 + 10 * $0) * 0x10101 }
    return (named + cube + greys).map(RGB.init(number:))
  }()

  /// The number of the nearest of some colours of a palette; nothing where there are none.
  func nearest(among numbers: some Sequence<Int>, of palette: Palette) -> Int? {
    let colors = numbers.compactMap { number in
      palette.color(of: number).map { (number: number, distance: distance(to: $0)) }
    }
    return colors.min { $0.distance < $1.distance }?.number
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
