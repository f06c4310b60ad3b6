import CNcurses
import Dispatch

/// Watches the terminal and the signals that concern it, on the main queue.
final class EventSources {
  private var sources: [any DispatchSourceProtocol] = []

  /// Calls back whenever there is something to read or the other end is gone.
  func onReadable(_ descriptor: Int32, _ act: @escaping @MainActor () -> Void) {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
    start(source, act)
  }

  /// Calls back when the signal comes, instead of what the system or ncurses would do.
  func onSignal(_ number: Int32, _ act: @escaping @MainActor () -> Void) {
    curses_silence(number)
    start(DispatchSource.makeSignalSource(signal: number, queue: .main), act)
  }

  /// Watches nothing any more.
  func cancel() {
    for source in sources { source.cancel() }
    sources.removeAll()
  }

  private func start(_ source: some DispatchSourceProtocol, _ act: @escaping @MainActor () -> Void)
  {
    source.setEventHandler { MainActor.assumeIsolated(act) }
    source.activate()
    sources.append(source)
  }
}
