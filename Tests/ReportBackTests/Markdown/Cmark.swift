import Foundation
import ReportBack

/// The reference implementation of CommonMark, as a program of its own.
enum Cmark {
  /// Why tests are skipped where it is missing.
  static let missing = "cmark is not installed: apt-get install cmark"

  /// Whether the program is there.
  static let isInstalled = program != nil

  private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
    .split(separator: ":").map { "\($0)/cmark" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The tree that a document is read as.
  static func parse(_ markdown: String) throws -> CommonMarkNode {
    let source = FileManager.default.temporaryDirectory
      .appendingPathComponent("flipchart-\(UUID().uuidString).md")
    try Data(Report.body(of: markdown).utf8).write(to: source)
    defer { try? FileManager.default.removeItem(at: source) }
    return try CommonMarkReader.tree(xml: run(["-t", "xml", source.path]))
  }

  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program ?? "cmark")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
