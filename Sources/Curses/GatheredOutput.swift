import CNcurses

/// Sends what ncurses writes for one frame in one piece.
///
/// ncurses writes at every movement of the cursor, so that a frame would reach the terminal in dozens
/// of pieces, each of which wakes it. While a frame is drawn, the descriptor that ncurses writes to
/// leads into a scratch file in memory instead.
struct GatheredOutput {
  /// What ncurses writes to.
  private let descriptor: Int32
  /// The terminal itself.
  private let terminal: Int32
  /// The scratch file; -1 where the system gives none, and pieces go to the terminal one by one.
  private let scratch: Int32

  /// - Parameters:
  ///   - descriptor: a copy of `terminal` that ncurses alone writes to.
  init(descriptor: Int32, terminal: Int32) {
    self.descriptor = descriptor
    self.terminal = terminal
    scratch = curses_scratch()
  }

  /// Calls a body, then sends all that ncurses wrote in it.
  func gather(_ body: () -> Void) {
    guard scratch >= 0, dup2(scratch, descriptor) >= 0 else { return body() }
    body()
    dup2(terminal, descriptor)
    curses_send_scratch(scratch, terminal)
  }

  func close() {
    if scratch >= 0 { CNcurses.close(scratch) }
  }
}
