import CNcurses

/// What ncurses gave us for one terminal.
struct CursesSession {
  let window: UnsafeMutablePointer<WINDOW>
  let reader: InputReader
  let output: GatheredOutput
  private let handle: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Frees what ncurses took; the terminal has been given back before.
  func close() {
    reader.close()
    delscreen(handle)
    output.close()
    for file in files { fclose(file) }
  }

  /// Starts ncurses on a terminal, with every key as a key and no echo; crashes are watched for.
  static func start(on device: Device) throws(TerminalFault) -> CursesSession {
    CrashGuard.arm(device)
    do throws(TerminalFault) {
      return try open(device)
    } catch {
      CrashGuard.disarm()
      throw error
    }
  }

  /// `newterm` is used because `initscr` would end the program where the terminal is unknown.
  private static func open(_ device: Device) throws(TerminalFault) -> CursesSession {
    guard let input = fdopen(dup(device.input), "r"), let output = fdopen(dup(device.output), "w")
    else { throw .notATerminal }
    guard let handle = newterm(device.name, output, input) else {
      fclose(input)
      fclose(output)
      throw .unknown(device.name)
    }
    guard curses_capability("cup") != nil, let window = curses_screen(),
      let reader = InputReader(descriptor: device.input)
    else {
      endwin()
      delscreen(handle)
      throw .cannotMoveCursor(device.name)
    }
    configure(window)
    return CursesSession(
      window: window, reader: reader,
      output: GatheredOutput(descriptor: fileno(output), terminal: device.output),
      handle: handle, files: [input, output])
  }

  private static func configure(_ window: UnsafeMutablePointer<WINDOW>) {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    typeahead(-1)
    leaveok(window, false)
    if has_colors() {
      start_color()
      use_default_colors()
    }
    mouseinterval(0)
  }
}
