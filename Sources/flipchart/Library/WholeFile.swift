import Foundation
import Glibc

/// Files that are there whole or not at all: written beside, synced, then renamed.
enum WholeFile {
  /// Writes a text; a file that exists is kept unless it may be overwritten.
  static func write(_ text: String, to path: String, overwriting: Bool) throws {
    try write(Data(text.utf8), to: path, overwriting: overwriting)
  }

  /// Refuses where a file exists and may not be written over.
  static func requireFree(_ path: String, overwriting: Bool) throws {
    if !overwriting, FileManager.default.fileExists(atPath: path) {
      throw Failure("\(path) exists already, and is not written over unless you say --force.")
    }
  }

  /// Writes bytes; a file that exists is kept unless it may be overwritten.
  static func write(_ data: Data, to path: String, overwriting: Bool) throws {
    try requireFree(path, overwriting: overwriting)
    let draft = "\(path).\(getpid()).part"
    do {
      try data.write(to: URL(fileURLWithPath: draft))
      try sync(draft)
      guard rename(draft, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch {
      unlink(draft)
      throw Failure("\(path) cannot be written", because: error)
    }
  }

  /// Makes a folder, and those above it, where there is none.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path) cannot be made", because: error)
    }
  }

  /// The first of `name.ext`, `name-2.ext`, `name-3.ext` … that no file has.
  static func freePath(_ stem: String, extension ending: String) -> String {
    let candidates = sequence(first: 1) { $0 + 1 }.lazy
      .map { $0 == 1 ? "\(stem).\(ending)" : "\(stem)-\($0).\(ending)" }
    return candidates.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(stem).\(ending)"
  }

  private static func sync(_ path: String) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.synchronize()
    try handle.close()
  }
}
