import Glibc

/// Where a session's file is, and the names of what stands beside it while it is open.
struct Location: Sendable {
  /// The path as a person gave it, for sentences.
  let given: String
  /// The path without symbolic links, so that all processes agree on what stands beside it.
  let file: String

  var lock: String { file + "-lock" }
  var log: String { file + "-wal" }
  var bell: String { file + "-bell" }

  /// The place of a file that is there.
  init(of path: String) throws(SessionFault) {
    guard let resolved = realpath(path, nil) else {
      throw errno == ENOENT
        ? .missing(path) : SessionFault(of: path, cause: SystemError(code: errno))
    }
    defer { free(resolved) }
    given = path
    file = String(cString: resolved)
    guard try metadata().isRegularFile else { throw .notASession(path) }
  }

  /// The permissions that files beside it are given, so that whoever may write the session may
  /// take part in it.
  func mode() throws(SessionFault) -> mode_t {
    try metadata().mode & 0o666
  }

  /// Refuses a file that cannot be written where it is.
  ///
  /// A file without any write permission is refused to the superuser, too, whom the system lets
  /// write it: somebody has put it away.
  func requireWritable() throws(SessionFault) {
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) + "/"
    for (path, mode) in [(file, try mode()), (folder, try Metadata(of: folder, given).mode)]
    where access(path, W_OK) != 0 || mode & 0o222 == 0 {
      throw .readOnly(given)
    }
  }

  private func metadata() throws(SessionFault) -> Metadata {
    try Metadata(of: file, given)
  }
}

/// What the system knows of a file.
private struct Metadata {
  let mode: mode_t

  var isRegularFile: Bool { mode & S_IFMT == S_IFREG }

  init(of path: String, _ given: String) throws(SessionFault) {
    var found = stat()
    guard stat(path, &found) == 0 else {
      throw SessionFault(of: given, cause: SystemError(code: errno))
    }
    mode = found.st_mode
  }
}
