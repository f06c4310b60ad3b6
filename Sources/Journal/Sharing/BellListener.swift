import Dispatch
import Glibc

/// Hears a bell, and costs nothing while it is silent.
///
/// It listens by inotify; where the system has none to spare, it looks twice a second instead.
final class BellListener {
  private let source: any DispatchSourceProtocol

  /// Calls a body on a queue after each ring, once for several that come together.
  init(_ path: String, on queue: DispatchQueue, heard: @escaping @Sendable () -> Void) {
    if let descriptor = try? Self.watch(path) {
      let ear = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
      ear.setEventHandler {
        Self.drain(descriptor)
        heard()
      }
      ear.setCancelHandler { close(descriptor) }
      source = ear
    } else {
      let clock = DispatchSource.makeTimerSource(queue: queue)
      clock.schedule(deadline: .now(), repeating: .milliseconds(500), leeway: .milliseconds(100))
      clock.setEventHandler(handler: heard)
      source = clock
    }
    source.activate()
  }

  deinit {
    source.cancel()
  }

  private static func watch(_ path: String) throws -> Int32 {
    let descriptor = try SystemError.check { inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }
    do {
      try SystemError.check { inotify_add_watch(descriptor, path, UInt32(IN_ATTRIB)) }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func drain(_ descriptor: Int32) {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }
}
