import Foundation
import Screen

/// How colours look to eyes that lack one of the three kinds of cones, after Viénot, Brettel and
/// Mollon (1999).
enum ColourBlindness: CaseIterable {
  case protanopia, deuteranopia

  /// How far apart two colours are in lightness and in blue against yellow, in linear light.
  func distance(_ one: RGB, _ other: RGB) -> Double {
    let (a, b) = (seen(one), seen(other))
    return zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func seen(_ colour: RGB) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { pow(Double($0) / 255, 2.2) }
    let yellow =
      switch self {
      case .protanopia: 0.11238 * light[0] + 0.88762 * light[1]
      case .deuteranopia: 0.29275 * light[0] + 0.70725 * light[1]
      }
    let blue =
      switch self {
      case .protanopia: 0.00401 * light[0] - 0.00401 * light[1] + light[2]
      case .deuteranopia: -0.02234 * light[0] + 0.02234 * light[1] + light[2]
      }
    return [yellow, yellow, blue].map { pow(max(0, $0), 1 / 2.2) }
  }
}
