import CNcurses
public import Screen

/// The terminal in front of the user: it shows frames and tells what reaches the program.
///
/// There is one at a time. Whatever happens to the program, the terminal is given back as it was;
/// what is written to standard error meanwhile appears afterwards.
public final class Terminal {
  /// Called with what reaches the program, in order; nothing comes after `.hangup` and ``close()``.
  public var onInput: (Input) -> Void = { _ in }
  /// How many colours are used.
  public let palette: Palette
  /// Which characters are used.
  public let repertoire: Repertoire

  private let device: Device
  private let session: CursesSession
  private var modes: ReportingModes
  private let sources = EventSources()
  private var painter: Painter
  private var shown: Frame?
  private var isOpen = true
  /// The room there is.
  public private(set) var size: Size
  private var hasHungUp = false
  /// Whether the mouse is to be the program's; asked for when nothing is on its way to the terminal.
  private var wantsMouse: Bool
  /// Whether the next SIGCONT tells of what `suspend` has dealt with.
  private var hasResumed = false

  /// Takes over the terminal that the program was started on.
  ///
  /// - Parameters:
  ///   - theme: How roles look.
  ///   - palette: How many colours to use, where the terminal's own answer is not wanted.
  ///   - repertoire: Which characters to use, likewise.
  ///   - usesMouse: Whether the mouse is the program's, or selects text as it does elsewhere.
  public static func open(
    theme: Theme = .fallback, palette: Palette? = nil, repertoire: Repertoire? = nil,
    usesMouse: Bool = true
  ) throws(TerminalFault) -> Terminal {
    try Terminal(
      try Device.standard(), theme: theme, palette: palette, repertoire: repertoire,
      usesMouse: usesMouse)
  }

  init(
    _ device: Device, theme: Theme, palette: Palette? = nil, repertoire: Repertoire? = nil,
    usesMouse: Bool = true
  ) throws(TerminalFault) {
    let codeset = Surroundings.prepareLocale()
    session = try CursesSession.start(on: device)
    let surroundings = Surroundings(device: device, codeset: codeset)
    self.device = device
    wantsMouse = usesMouse
    modes = ReportingModes(
      device: device, hasPrivateModes: surroundings.hasPrivateModes, usesMouse: usesMouse)
    self.palette = palette ?? surroundings.palette
    self.repertoire = repertoire ?? surroundings.repertoire
    size = device.size
    painter = Painter(
      window: session.window, output: session.output, ink: Ink(theme: theme, palette: self.palette),
      repertoire: self.repertoire)
    begin()
  }

  /// Shows a frame; only what differs from the last one is sent.
  ///
  /// While the terminal has not taken the last one yet, the newest waits, and those between are never
  /// sent: whoever types is not held up by a slow line.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    shown = frame
    paint()
  }

  /// Looks different from the next moment on.
  public func setTheme(_ theme: Theme) {
    guard isOpen else { return }
    painter.take(Ink(theme: theme, palette: palette))
    paint()
  }

  /// Sends the whole screen anew, whatever else has written on the terminal.
  public func repaint() {
    guard isOpen else { return }
    clearok(curses_current_screen(), true)
    painter.forget()
    paint()
  }

  /// Gives the terminal back and stops the program, as Ctrl-Z does in a shell; goes on when the
  /// shell says so, with `.resumed` among the inputs.
  public func suspend() {
    guard isOpen else { return }
    leave()
    curses_stop_process()
    hasResumed = true
    resume()
  }

  /// Gives the terminal back as it was found; a second call does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    sources.cancel()
    leave()
    session.close()
    CrashGuard.disarm()
  }

  /// Makes the terminal's sound.
  public func beep() {
    if session.output.isClear { CNcurses.beep() }
  }

  /// Takes the mouse, or leaves it to the terminal, which selects text with it.
  public func setMouse(_ usesMouse: Bool) {
    wantsMouse = usesMouse
    if isOpen { paint() }
  }
}

extension Terminal {
  private func begin() {
    session.output.onClear = { [weak self] in self?.paint() }
    CrashGuard.holdErrors()
    modes.begin()
    sources.onReadable(device.input) { [weak self] in self?.read() }
    sources.onSignal(SIGWINCH) { [weak self] in self?.measure() }
    sources.onSignal(SIGTSTP) { [weak self] in self?.suspend() }
    sources.onSignal(SIGCONT) { [weak self] in self?.goOn() }
    for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
      sources.onSignal(number) { [weak self] in self?.hangUp() }
    }
  }

  /// Takes the terminal back after a stop from outside.
  ///
  /// A stop of our own has done so already; giving the terminal away once more would let a Ctrl-C in
  /// between end the program.
  private func goOn() {
    if hasResumed {
      hasResumed = false
    } else {
      resume()
    }
  }

  private func read() {
    let hadBytes = session.reader.drain(into: onInput)
    if !hadBytes && device.hasEnded { hangUp() }
  }

  /// Signals stay caught until the terminal is given back, or a second one would leave it as it is.
  private func hangUp() {
    sources.stopReading()
    guard !hasHungUp else { return }
    hasHungUp = true
    onInput(.hangup)
  }

  private func measure() {
    guard device.size != size else { return }
    size = device.size
    resizeterm(Int32(size.rows), Int32(size.columns))
    painter.forget()
    onInput(.resize(size))
  }

  /// Sends what is wanted now, unless the last frame is still on its way: what then comes between its
  /// pieces would be read as part of it.
  private func paint() {
    guard isOpen, session.output.isClear else { return }
    modes.setMouse(wantsMouse)
    if let shown { painter.show(shown) }
  }

  private func leave() {
    session.output.abandon()
    modes.end()
    endwin()
    CrashGuard.freeErrors()
  }

  /// Takes the terminal back, whoever had it meanwhile; ncurses clears and draws all anew.
  private func resume() {
    guard isOpen else { return }
    if !isendwin() { endwin() }
    // ncurses would set the modes as it draws, when what it writes to is no terminal.
    reset_prog_mode()
    CrashGuard.holdErrors()
    measure()
    repaint()
    modes.begin()
    onInput(.resumed)
  }
}
