import CNcurses
import Glibc
import Screen

@testable import Curses

/// A terminal made of two connected ends: the program has one, the test types and looks at the other.
@MainActor final class PseudoTerminal {
  let terminal: Terminal
  private let keyboard: Int32
  private let line: Int32
  private let inputs: AsyncStream<Input>

  init(
    _ name: String = "xterm-256color", size: Size = Size(columns: 20, rows: 4),
    theme: Theme = .fallback, palette: Palette? = nil, repertoire: Repertoire? = nil,
    usesMouse: Bool = true
  ) throws {
    var ends: (keyboard: Int32, line: Int32) = (-1, -1)
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.keyboard, &ends.line, nil, nil, &window) == 0 else {
      throw TerminalFault.notATerminal
    }
    (keyboard, line) = ends
    _ = fcntl(keyboard, F_SETFL, O_NONBLOCK)
    terminal = try Terminal(
      Device(input: line, output: line, name: name), theme: theme, palette: palette,
      repertoire: repertoire, usesMouse: usesMouse)
    let (inputs, given) = AsyncStream.makeStream(of: Input.self)
    self.inputs = inputs
    terminal.onInput = { input in
      given.yield(input)
      if input == .hangup { given.finish() }
    }
  }

  /// The next input that the program gets.
  func next() async -> Input? {
    for await input in inputs { return input }
    return nil
  }

  /// What the program gets when these bytes are typed, one input for each key.
  func inputs(typing text: String, count: Int) async -> [Input?] {
    await type(text)
    var received: [Input?] = []
    for _ in 0..<count { received.append(await next()) }
    return received
  }

  /// Types into the line, which holds a few thousand bytes until the program reads them.
  func type(_ text: String) async {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(keyboard, $0.baseAddress, $0.count) }
      bytes = bytes.dropFirst(max(0, count))
      await Task.yield()
    }
  }

  /// All bytes that the program has painted since the last look.
  func painted() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  /// What a frame with this text paints.
  func paint(_ text: String, role: Role = .plain) -> String {
    _ = painted()
    terminal.show(Frame(size: terminal.size) { $0.write(text, at: .zero, role: role) })
    return painted()
  }

  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(keyboard, UInt(TIOCSWINSZ), &window)
    kill(getpid(), SIGWINCH)
  }

  /// Takes the keyboard away, as when a window is closed.
  func unplug() { _ = Glibc.close(keyboard) }

  /// The modes of the line: whether it echoes and edits for itself.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(line, &modes)
    return modes.c_lflag & tcflag_t(ICANON) != 0
  }

  func close() {
    terminal.close()
    _ = Glibc.close(line)
    _ = Glibc.close(keyboard)
  }
}
