import CNcurses
import Screen

/// What can be known about a terminal before anything is drawn on it.
struct Surroundings {
  let palette: Palette
  let repertoire: Repertoire
  /// Whether it understands the private modes of xterm, such as marked pastes.
  let hasPrivateModes: Bool

  /// What the environment and the terminal's description say; call after `newterm`.
  init(device: Device, codeset: String) {
    let colors = device.wantsColor ? Int(tigetnum("colors")) : 0
    palette = Palette(colors: colors, isDirect: tigetflag("RGB") > 0)
    repertoire = Repertoire(terminal: device.name, codeset: codeset)
    let motion = curses_capability("cup").map { String(cString: $0) } ?? ""
    hasPrivateModes = motion.hasPrefix("\u{1B}[") && repertoire == .unicode
  }

  /// Sets the locale so that ncurses draws every letter, and tells the code set the user had.
  static func prepareLocale() -> String {
    setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    if !codeset.isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    return codeset
  }
}

extension Repertoire {
  /// Old terminals, and those in a room of Latin-1, get ASCII.
  ///
  /// A locale of `C` says nothing about the terminal, and nearly all terminals read UTF-8 today; the
  /// console of Linux is the exception, because its mode follows the locale.
  nonisolated init(terminal: String, codeset: String) {
    let isOld = ["vt1", "vt2", "vt3", "vt52", "ansi", "cons25"].contains(where: terminal.hasPrefix)
    let saysNothing = codeset.isEmpty || codeset == "ANSI_X3.4-1968"
    let isBareConsole = terminal == "linux" && saysNothing
    self = isOld || isBareConsole || !(saysNothing || codeset.isUTF8) ? .ascii : .unicode
  }
}

extension String {
  nonisolated fileprivate var isUTF8: Bool { ["UTF-8", "utf8", "UTF8", "utf-8"].contains(self) }
}
