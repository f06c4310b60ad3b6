/// Why a terminal cannot show the program, as a sentence for the person in front of it.
nonisolated public enum TerminalFault: Error, Hashable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The `TERM` variable is missing.
  case unnamed
  /// The `TERM` variable names a terminal that is not in this machine's list.
  case unknown(String)
  /// The terminal cannot move its cursor.
  case cannotMoveCursor(String)

  /// The sentence.
  public var description: String {
    switch self {
    case .notATerminal:
      "The screens need a terminal, but input or output goes to a file or a pipe."
    case .unnamed:
      "The TERM variable is not set; set it to the name of your terminal, such as xterm-256color."
    case .unknown(let name):
      "This machine does not know the terminal “\(name)”; try TERM=xterm-256color."
    case .cannotMoveCursor(let name):
      "The terminal “\(name)” cannot place text on the screen; try TERM=xterm-256color or another window."
    }
  }
}
