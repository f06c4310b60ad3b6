import Foundation
import Glibc

/// The program at the end of a line that takes any bytes, and of which somebody reads when a test says
/// so.
final class RawTerminal {
  private let process = Process()
  private let line: Int32
  /// All that has been read.
  private(set) var transcript: [UInt8] = []

  init(_ command: [String], in folder: Folder) throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 60, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ours, &theirs, nil, nil, &size) == 0 else { throw Unexpected("no terminal") }
    line = ours
    _ = fcntl(line, F_SETFL, O_NONBLOCK)
    let end = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = folder.environment.merging(["TERM": "xterm-256color"]) { $1 }
    process.currentDirectoryURL = folder.url
    process.standardInput = end
    process.standardOutput = end
    process.standardError = FileHandle.nullDevice
    try SignalMask.cleared { try process.run() }
  }

  deinit {
    process.terminate()
    close(line)
  }

  /// Types; keys wait in the line until the program takes them.
  func type(_ text: String) async throws { try await type(Array(text.utf8)) }

  /// Types any bytes.
  func type(_ bytes: [UInt8]) async throws {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EAGAIN else { throw Unexpected("The terminal is gone.") }
      bytes = bytes.dropFirst(max(0, count))
      if !bytes.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    }
  }

  /// Reads until a text has come since the last one that was waited for.
  func read(until text: String) async throws {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    var recent: [UInt8] = []
    try await wait(until: "“\(text)” has come") {
      let count = Glibc.read(line, &buffer, buffer.count)
      guard count > 0 || errno == EAGAIN else { throw Unexpected("“\(text)” never came.") }
      transcript += buffer.prefix(max(0, count))
      recent = recent.suffix(1_000) + buffer.prefix(max(0, count))
      return String(decoding: recent, as: UTF8.self).contains(text)
    }
  }

  /// Waits until the program has ended well, reading nothing.
  func waitForEnd() async throws {
    try await wait(until: "the program has ended") { !process.isRunning }
    guard process.terminationStatus == 0 else {
      throw Unexpected("It ended with status \(process.terminationStatus).")
    }
  }

  /// Waits until something holds; the test's own limit of time is how long.
  func wait(until _: String, _ holds: () throws -> Bool) async throws {
    while try !holds() {
      try Task.checkCancellation()
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
