/// What a terminal is asked to report beside keys, and what it is told again whenever it was given
/// away in between: marked pastes, and the mouse.
///
/// ncurses asks for presses and releases by itself, in the coding that the terminal's description
/// names. Motion while a button is down it decodes but never asks for. That mode (1002) is sent past
/// it; the coding (1006) never is, because ncurses would not understand what it has not asked for.
struct ReportingModes {
  private let device: Device
  /// Whether the terminal understands the private modes of xterm.
  private let hasPrivateModes: Bool
  /// Whether the mouse is the program's; otherwise the terminal selects text with it.
  private(set) var usesMouse: Bool

  /// The modes of a terminal that has not been asked for anything yet.
  init(device: Device, hasPrivateModes: Bool, usesMouse: Bool) {
    self.device = device
    self.hasPrivateModes = hasPrivateModes
    self.usesMouse = usesMouse
  }

  /// Asks for everything; once ncurses has asked for its part.
  func begin() {
    let hearsMouse = MouseDecoder.listen(usesMouse)
    guard hasPrivateModes else { return }
    device.send("\u{1B}[?2004h")
    if hearsMouse { device.send("\u{1B}[?1002h") }
  }

  /// Takes everything back; before ncurses takes back its part.
  func end() {
    guard hasPrivateModes else { return }
    device.send("\u{1B}[?1002l\u{1B}[?2004l")
  }

  /// Takes the mouse, or gives it back to the terminal.
  mutating func setMouse(_ usesMouse: Bool) {
    guard self.usesMouse != usesMouse else { return }
    self.usesMouse = usesMouse
    if !usesMouse, hasPrivateModes { device.send("\u{1B}[?1002l") }
    begin()
  }
}
