import CNcurses
import Dispatch

/// Watches the terminal and the signals that concern it, on the main queue.
///
/// A signal source takes its signal over with a handler of its own, which goes before what ncurses
/// set up; ncurses would end the program at once.
final class EventSources {
  private var reading: (any DispatchSourceProtocol)?
  /// Whether the main loop watches for these.
  private var isWatching = false
  private var writing: (any DispatchSourceProtocol)?
  private var signals: [Int32: any DispatchSourceProtocol] = [:]

  /// Calls back whenever there is something to read or the other end is gone.
  func onReadable(_ descriptor: Int32, _ act: @escaping @MainActor () -> Void) {
    if MainLoop.isRunning {
      isWatching = true
      return MainLoop.watch(descriptor, act)
    }
    reading = start(
      DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main), act)
  }

  /// Calls back whenever there is room to write.
  func onWritable(_ descriptor: Int32, _ act: @escaping @MainActor () -> Void) {
    writing = start(
      DispatchSource.makeWriteSource(fileDescriptor: descriptor, queue: .main), act)
  }

  /// Calls back when the signal comes, instead of what it would do to the program.
  func onSignal(_ number: Int32, _ act: @escaping @MainActor () -> Void) {
    signals[number] = start(DispatchSource.makeSignalSource(signal: number, queue: .main), act)
  }

  /// Reads no more; a terminal that has ended would be readable for ever.
  func stopReading() {
    if isWatching { MainLoop.stopWatching() }
    isWatching = false
    reading?.cancel()
    reading = nil
  }

  /// Asks no more for room to write; there mostly is some.
  func stopWriting() {
    writing?.cancel()
    writing = nil
  }

  /// Watches nothing any more, and lets signals end or stop the program as they do any other.
  func cancel() {
    stopReading()
    stopWriting()
    for (number, source) in signals {
      source.cancel()
      if number != SIGWINCH && number != SIGCONT { curses_restore_signal(number) }
    }
    signals.removeAll()
  }

  private func start(
    _ source: some DispatchSourceProtocol, _ act: @escaping @MainActor () -> Void
  ) -> any DispatchSourceProtocol {
    source.setEventHandler { MainActor.assumeIsolated(act) }
    source.activate()
    return source
  }
}
