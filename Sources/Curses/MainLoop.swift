import CNcurses

/// The loop of the main thread: it does the work of the main actor, and waits for the keyboard.
///
/// Dispatch would watch the keyboard on a thread of its own, which wakes another that runs the main
/// actor: two changes of thread for each key. Here the thread that waits is the one that answers.
public enum MainLoop {
  /// Whether this is who runs the main actor; in tests it is not.
  private(set) static var isRunning = false
  private static var watched: (descriptor: Int32, act: @MainActor () -> Void)?

  /// Runs for as long as the program does.
  public static func run() -> Never {
    isRunning = true
    let work = curses_main_queue()
    while true {
      if curses_wait(work, watched?.descriptor ?? -1) { watched?.act() }
      curses_run_main_queue(work)
    }
  }

  /// Calls back whenever there is something to read at a descriptor or its other end is gone; there is
  /// one such descriptor at a time.
  static func watch(_ descriptor: Int32, _ act: @escaping @MainActor () -> Void) {
    watched = (descriptor, act)
  }

  /// Watches it no more.
  static func stopWatching() { watched = nil }
}
