/// A colour by its red, green and blue, as the web writes it.
public struct RGB: Hashable, Sendable {
  /// Red, from 0 to 255.
  public let red: UInt8
  /// Green, from 0 to 255.
  public let green: UInt8
  /// Blue, from 0 to 255.
  public let blue: UInt8

  /// A colour from its three parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour from `#rrggbb` or `#rgb`, in either case.
  public init?(hex: String) {
    let digits = hex.dropFirst()
    guard hex.first == "#", digits.utf8.count == digits.count, digits.first != "+",
      digits.first != "-", let number = Int(digits, radix: 16)
    else { return nil }
    switch digits.count {
    case 3:
      self.init(
        number: (number >> 8) * 0x110000 + (number >> 4 & 15) * 0x1100 + (number & 15) * 0x11)
    case 6: self.init(number: number)
    default: return nil
    }
  }

  /// A colour from `0xRRGGBB`.
  init(number: Int) {
    red = UInt8(number >> 16 & 0xFF)
    green = UInt8(number >> 8 & 0xFF)
    blue = UInt8(number & 0xFF)
  }

  /// The colour as `0xRRGGBB`.
  var number: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let digits = String(number, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How far apart two colours are to the eye, weighted for red (the "redmean" measure).
  func distance(to other: RGB) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (r, g, b) = (
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
    )
    return ((512 + mean) * r * r) >> 8 + 4 * g * g + ((767 - mean) * b * b) >> 8
  }
}
