import CNcurses

/// Keeps the terminal usable after the program, however it ends.
///
/// This file alone calls the functions of `crash_guard.h`, whose state belongs to one object file.
enum CrashGuard {
  /// Remembers the terminal's modes and watches for crashes; call before the modes are changed.
  static func arm(_ device: Device) { crash_guard_arm(device.output) }

  /// Stops watching, when the terminal has been given back in order.
  static func disarm() { crash_guard_disarm() }

  /// Keeps standard error off the screen; it would paint over it.
  static func holdErrors() {
    guard let file = tmpfile() else { return }
    let scratch = dup(fileno(file))
    fclose(file)
    crash_guard_hold_errors(scratch)
  }

  /// Lets standard error out again, beginning with what was held.
  static func freeErrors() { crash_guard_free_errors() }
}
