import Foundation
import Glibc

/// The built program, run to its end.
enum Program {
  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The program that was built together with the tests.
  static let path: String = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("flipchart").path
  }()

  /// Runs the program with these words and this text on standard input, and waits for its end.
  static func run(
    _ arguments: [String], input: String = "", in folder: Folder,
    environment: [String: String] = [:], program: String = path
  ) throws -> Run {
    try run(
      arguments, bytes: Data(input.utf8), in: folder, environment: environment, program: program)
  }

  /// Runs the program likewise, with bytes that need not be text.
  static func run(
    _ arguments: [String], bytes: Data, in folder: Folder,
    environment: [String: String] = [:], program: String = path
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = folder.environment.merging(environment) { $1 }
    let given = folder.url.appendingPathComponent(".input-\(UUID().uuidString)")
    try bytes.write(to: given)
    process.standardInput = try FileHandle(forReadingFrom: given)
    let output = Pipe()
    let errors = folder.url.appendingPathComponent(".errors-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try SignalMask.cleared { try process.run() }
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder of a test's own, gone with the test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("flipchart-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String {
    url.appendingPathComponent(name).path
  }

  /// A quiet environment: nothing of the person's own settings, and sessions kept in the folder.
  var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter {
      ["PATH", "LD_LIBRARY_PATH"].contains($0.key)
    }
    environment["HOME"] = url.path
    environment["LC_ALL"] = "C.UTF-8"
    environment["TZ"] = "UTC"
    environment["FLIPCHART_SESSIONS"] = path("sessions")
    return environment
  }
}

/// Children would inherit the signals that a worker thread blocks, and not hear `kill`.
enum SignalMask {
  /// Runs a body with no signal blocked.
  static func cleared<Result>(_ body: () throws -> Result) rethrows -> Result {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
