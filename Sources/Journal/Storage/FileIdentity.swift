import Glibc

/// Which file it is, whatever its name: a path can come to lead to another one.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let inode: ino_t

  /// The file that a path leads to; nil where there is none.
  init?(at path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    device = found.st_dev
    inode = found.st_ino
  }

  /// The file that is open.
  init?(of descriptor: Int32) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return nil }
    device = found.st_dev
    inode = found.st_ino
  }
}
