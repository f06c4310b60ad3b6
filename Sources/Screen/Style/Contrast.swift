extension RGB {
  /// How light the colour is, from 0 (black) to 1 (white), as WCAG 2.2 defines it.
  public var luminance: Double {
    0.2126 * RGB.linear[Int(red)] + 0.7152 * RGB.linear[Int(green)]
      + 0.0722 * RGB.linear[Int(blue)]
  }

  /// The WCAG contrast of two colours, from 1 (none) to 21; small text needs 4.5.
  public func contrast(with other: RGB) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour half way to another, which is how terminals make letters fainter.
  fileprivate func halfway(to other: RGB) -> RGB {
    func mean(_ part: KeyPath<RGB, UInt8>) -> UInt8 {
      UInt8((Int(self[keyPath: part]) + Int(other[keyPath: part])) / 2)
    }
    return RGB(red: mean(\.red), green: mean(\.green), blue: mean(\.blue))
  }

  /// The share of full light for each of the 256 levels of one part.
  private static let linear = (0...255).map { level in
    let share = Double(level) / 255
    return share <= 0.04045 ? share / 12.92 : powerOfTwelveFifths((share + 0.055) / 1.055)
  }

  /// `base` to the power of 2.4, as the square times the fifth root of the square.
  private static func powerOfTwelveFifths(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<32 {
      root = (4 * root + square / (root * root * root * root)) / 5
    }
    return square * root
  }
}

extension Style {
  /// The contrast of the letters with their ground, dimmed as far as terminals dim them; nothing
  /// where a colour is left to the terminal.
  public var contrast: Double? {
    guard let foreground, let background else { return nil }
    let letters = attributes.contains(.dim) ? foreground.halfway(to: background) : foreground
    return letters.contrast(with: background)
  }
}
