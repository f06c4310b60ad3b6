import Glibc

/// A file as bytes on the disk.
final class FileBytes {
  private let descriptor: Int32

  /// Opens a file that is there.
  init(_ path: String, writing: Bool) throws(SystemError) {
    let flags = (writing ? O_RDWR : O_RDONLY) | O_CLOEXEC
    descriptor = try SystemError.check { open(path, flags) }
  }

  deinit {
    close(descriptor)
  }

  /// The first so many bytes, or all where there are fewer.
  func read(count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let length = pread(descriptor, &bytes, count, 0)
    guard length >= 0 else { throw SystemError(code: errno) }
    return Array(bytes.prefix(length))
  }

  /// Puts zeros in the place of every byte, down to the disk.
  func overwrite() throws(SystemError) {
    var found = stat()
    try SystemError.check { fstat(descriptor, &found) }
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while offset < Int(found.st_size) {
      let count = min(zeros.count, Int(found.st_size) - offset)
      let written = pwrite(descriptor, zeros, count, off_t(offset))
      if written < 0 && errno != EINTR { throw SystemError(code: errno) }
      offset += max(written, 0)
    }
    try SystemError.check { fsync(descriptor) }
  }
}
