import Glibc

/// A system call that failed, by its `errno`.
struct SystemError: Error {
  let code: Int32

  /// The system's own words for it.
  var text: String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  /// The result of a system call, called again while a signal interrupts it.
  ///
  /// - Throws: the `errno` where the result is negative.
  @discardableResult
  static func check(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemError(code: code) }
    }
  }

  /// Brings the names in the folder of a file to the disk.
  static func syncFolder(of path: String) throws(SystemError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = try check { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(descriptor) }
    try check { fsync(descriptor) }
  }
}
