import Screen

/// What xterm shows for a number out of its 256 colours, unless somebody has changed them.
enum XtermColours {
  private static let named = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]
  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func colour(_ number: Int) -> RGB? {
    switch number {
    case 0..<16:
      return RGB(hex: named[number])
    case 16..<232:
      let step = number - 16
      return RGB(
        red: levels[step / 36], green: levels[step / 6 % 6], blue: levels[step % 6])
    case 232..<256:
      let grey = UInt8(8 + 10 * (number - 232))
      return RGB(red: grey, green: grey, blue: grey)
    default:
      return nil
    }
  }
}
