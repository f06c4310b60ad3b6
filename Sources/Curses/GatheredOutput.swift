import CNcurses

/// Sends what ncurses writes for one frame in one piece, and never waits for a terminal that takes it
/// slowly.
///
/// ncurses writes at every movement of the cursor, so that a frame would reach the terminal in dozens
/// of pieces, each of which wakes it. While a frame is drawn, the descriptor that ncurses writes to
/// leads into a scratch file in memory instead. What the terminal has no room for waits here, and goes
/// on its way as room comes; until all of it is gone, nothing else may be drawn.
final class GatheredOutput {
  /// Called when the last frame has left whole, after ``isClear`` was false.
  var onClear: () -> Void = {}

  /// What ncurses writes to.
  private let descriptor: Int32
  /// The terminal itself.
  private let terminal: Int32
  /// A way to the terminal that takes what there is room for; -1 where there is none, and sending waits.
  private let unwaiting: Int32
  /// The scratch file; -1 where the system gives none, and pieces go to the terminal one by one.
  private let scratch: Int32
  /// What of the last frame has not left yet.
  private var waiting: ArraySlice<UInt8> = []
  private let sources = EventSources()

  /// - Parameters:
  ///   - descriptor: a copy of `terminal` that ncurses alone writes to.
  init(descriptor: Int32, terminal: Int32) {
    self.descriptor = descriptor
    self.terminal = terminal
    scratch = curses_scratch()
    unwaiting = curses_unwaiting(terminal)
  }

  /// Whether the terminal has taken all that was sent.
  var isClear: Bool { waiting.isEmpty }

  /// Calls a body, then sends all that ncurses wrote in it; only where it is clear.
  func gather(_ body: () -> Void) {
    guard scratch >= 0, dup2(scratch, descriptor) >= 0 else { return body() }
    body()
    dup2(terminal, descriptor)
    waiting = SpareColours.left(out: takeScratch())[...]
    send()
    if !isClear { sources.onWritable(unwaiting) { [weak self] in self?.goOn() } }
  }

  /// Drops what has not left yet, so that the terminal can be given back at once.
  func abandon() {
    guard !isClear else { return }
    stopWaiting()
    curses_drop(terminal)
    // What was cut off may be a control sequence, which this ends without effect.
    curses_write(terminal, "\u{18}")
  }

  func close() {
    sources.cancel()
    if unwaiting >= 0 { CNcurses.close(unwaiting) }
    if scratch >= 0 { CNcurses.close(scratch) }
  }

  /// What ncurses wrote; the scratch file is empty again.
  private func takeScratch() -> [UInt8] {
    let count = Int(lseek(scratch, 0, SEEK_CUR))
    lseek(scratch, 0, SEEK_SET)
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, taken in
      taken = max(0, pread(scratch, buffer.baseAddress, count, 0))
    }
  }

  /// Gives the terminal as much as it has room for; one that has gone takes nothing any more.
  private func send() {
    let taken = waiting.withUnsafeBytes {
      curses_send(unwaiting >= 0 ? unwaiting : terminal, $0.baseAddress, $0.count)
    }
    waiting = taken < 0 ? [] : waiting.dropFirst(taken)
  }

  private func goOn() {
    send()
    guard isClear else { return }
    stopWaiting()
    onClear()
  }

  private func stopWaiting() {
    sources.stopWriting()
    waiting = []
  }
}
