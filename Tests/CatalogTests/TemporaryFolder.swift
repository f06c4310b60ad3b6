import Foundation

/// A folder for one test, gone with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let name = "flipchart-catalog-\(UUID().uuidString)"
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Makes folders, with those that they are in.
  func make(_ folders: String...) throws {
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
  }

  /// Writes a file, with the folders that it is in; `age` seconds ago, if that is given.
  func write(_ text: String = "", to name: String, age: Int? = nil) throws {
    try write(bytes: Array(text.utf8), to: name, age: age)
  }

  /// Writes a file that need not be text.
  func write(bytes: [UInt8], to name: String, age: Int? = nil) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    guard let age else { return }
    let modified = Date(timeIntervalSince1970: 1_795_251_600 - Double(age))
    try FileManager.default.setAttributes([.modificationDate: modified], ofItemAtPath: file.path)
  }
}
