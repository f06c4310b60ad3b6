import Foundation

/// A folder of a test's own, gone with it.
final class Folder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "/flipchart-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// What is in it, by name.
  var contents: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The bytes of every file in it.
  var bytes: Data {
    contents.reduce(into: Data()) { $0 += FileManager.default.contents(atPath: self($1)) ?? Data() }
  }
}
