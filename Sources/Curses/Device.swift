import CNcurses
import Screen

/// The two ends of a terminal and the name it goes by.
struct Device {
  let input: Int32
  let output: Int32
  let name: String
  /// Whether the user likes colours, by the custom of `NO_COLOR`.
  var wantsColor = true

  /// The terminal that the program was started on.
  static func standard() throws(TerminalFault) -> Device {
    guard Terminal.isThere else { throw .notATerminal }
    guard let name = getenv("TERM").map({ String(cString: $0) }), !name.isEmpty else {
      throw .unnamed
    }
    let refusesColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return Device(
      input: STDIN_FILENO, output: STDOUT_FILENO, name: name, wantsColor: !refusesColor)
  }

  /// The size of the window now; a terminal that does not know has the 80 by 24 of old.
  var size: Size {
    var columns: Int32 = 80
    var rows: Int32 = 24
    guard curses_window_size(output, &columns, &rows) == 0 else {
      return Size(columns: 80, rows: 24)
    }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Whether nothing can come from the terminal any more.
  var hasEnded: Bool { curses_has_ended(input) != 0 }

  /// Sends a control sequence past ncurses.
  func send(_ sequence: String) { curses_write(output, sequence) }
}

extension Terminal {
  /// Whether the program was started on a terminal, rather than with a file or a pipe.
  public nonisolated static var isThere: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }
}
