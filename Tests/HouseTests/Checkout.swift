import Foundation

/// The project's own files, found from where this file stands.
enum Checkout {
  /// The folder that holds the package's manifest.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files of a target, with their texts.
  static func sources(of target: String) throws -> [(name: String, text: String)] {
    let folder = root.appendingPathComponent("Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? [])
      .filter { $0.pathExtension == "swift" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// The guides beside the code, by their paths from the root.
  static func guides() throws -> [String] {
    let folder = "Sources/flipchart/flipchart.docc"
    return try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent(folder).path
    )
    .filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file, by its path from the root.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
