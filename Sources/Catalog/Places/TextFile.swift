import Foundation
import Glibc

/// Files with text, read whole.
enum TextFile {
  /// The text of a file.
  ///
  /// - Throws: `CatalogError.unreadable` where it is not there, is too large, or is not UTF-8.
  static func read(_ path: String) throws(CatalogError) -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw .unreadable(path, reason: "it is not text in UTF-8")
    }
    return text
  }

  /// The bytes of a file.
  ///
  /// Only a plain file is read: a pipe or a device might never end.
  ///
  /// - Parameter most: how many bytes it may have.
  /// - Throws: `CatalogError.unreadable` where it is not there, or is too large.
  static func bytes(
    of path: String, most: Int = Document.sizeLimit
  ) throws(CatalogError) -> Data {
    var found = stat()
    guard stat(path, &found) == 0 else { throw .unreadable(path, reason: "it is not there") }
    guard found.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path, reason: "it is not a plain file")
    }
    let size = Int(found.st_size)
    guard size <= most else {
      throw .unreadable(path, reason: "it has \(size) bytes, and the most is \(most / 1024) KiB")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path, reason: "the system does not let you")
    }
    return data
  }

  /// The paths of a folder's files with this ending, by name; none where there is no such folder.
  static func paths(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
