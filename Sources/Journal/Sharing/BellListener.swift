import Dispatch
import Glibc

/// Hears a bell, and costs nothing while it is silent.
///
/// It listens by inotify; where the system has none to spare, it looks twice a second instead.
final class BellListener {
  private let source: any DispatchSourceProtocol
  private let bell: Bell
  /// What is watched, and by what that is known; nil where it looks instead.
  private let watch: Watch?

  private struct Watch {
    var descriptor: Int32
    var number: Int32
  }

  /// Calls a body on a queue after each ring, once for several that come together.
  init(_ bell: Bell, on queue: DispatchQueue, heard: @escaping @Sendable () -> Void) {
    self.bell = bell
    watch = try? Self.watch(bell.path)
    if let descriptor = watch?.descriptor {
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

  /// Hears no stroke from here on; false where that cannot be.
  ///
  /// What is watched is changed and not taken away, which would be heard itself.
  func coverEars() -> Bool { hear(UInt32(IN_DELETE_SELF)) }

  /// Hears the strokes again; false where that cannot be, and nothing would be heard any more.
  func uncoverEars() -> Bool { hear(UInt32(IN_ATTRIB)) }

  private func hear(_ event: UInt32) -> Bool {
    guard let watch else { return false }
    return inotify_add_watch(watch.descriptor, bell.ownPath, event) == watch.number
  }

  private static func watch(_ path: String) throws -> Watch {
    let descriptor = try SystemError.check { inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }
    do {
      let number = try SystemError.check { inotify_add_watch(descriptor, path, UInt32(IN_ATTRIB)) }
      return Watch(descriptor: descriptor, number: number)
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
