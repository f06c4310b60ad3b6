import Foundation
import Glibc

/// The built program in a real terminal: a private tmux, driven by keys and read as text.
///
/// The server is a child of the test, not a daemon: a daemon would hold the test's pipes open for
/// ever. Every wait is for a text, never for a time.
final class TerminalSession {
  private let server: Process
  private let socket: String
  private let folder: Folder

  /// How long a text may take to appear on a busy machine.
  static let patience: TimeInterval = 20

  /// Starts a program in a terminal of so many columns and rows.
  init(
    _ command: [String], in folder: Folder, columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    socket = folder.path("tmux-\(UUID().uuidString.prefix(8))")
    server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["tmux", "-S", socket, "-f", "/dev/null", "-D"]
    server.environment = folder.environment
      .merging(["TERM": "xterm-256color"]) { $1 }.merging(environment) { $1 }
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try SignalMask.cleared { try server.run() }
    try until("the terminal's server is up") { FileManager.default.fileExists(atPath: socket) }
    try tmux(
      ["new-session", "-d", "-s", "stage", "-x", "\(columns)", "-y", "\(rows)"]
        + [command.map(Self.quoted).joined(separator: " ")])
    try tmux(["set", "-g", "remain-on-exit", "on"])
    try tmux(["set", "-g", "status", "off"])
    try tmux(["set", "-g", "window-size", "manual"])
    try tmux(["resize-window", "-t", "stage", "-x", "\(columns)", "-y", "\(rows)"])
  }

  deinit {
    _ = try? tmux(["kill-server"])
    server.terminate()
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-r`, `F5`, `a`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", "stage"] + keys)
  }

  /// Types text as it stands.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-t", "stage", "-l", text])
  }

  /// Makes the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "stage", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows, a line a row.
  var screen: String {
    get throws { try tmux(["capture-pane", "-p", "-t", "stage"]) }
  }

  /// Waits until the screen shows a text.
  func wait(for text: String) throws {
    try until("“\(text)” is on the screen") { try screen.contains(text) }
  }

  /// Waits until the screen shows a text no longer.
  func wait(until text: String, isGone: Bool) throws {
    try until("“\(text)” is gone") { try screen.contains(text) != isGone }
  }

  /// Waits until the program has ended, and gives its exit status.
  func exitStatus() throws -> Int? {
    try until("the program has ended") { try format("#{pane_dead}") == "1" }
    return Int(try format("#{pane_dead_status}"))
  }

  /// The process that runs in the terminal.
  var processID: pid_t? {
    get throws { pid_t(try format("#{pane_pid}")) }
  }

  private func format(_ format: String) throws -> String {
    try tmux(["display-message", "-p", "-t", "stage", format])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func until(_ what: String, _ holds: () throws -> Bool) throws {
    let deadline = Date().addingTimeInterval(Self.patience)
    while Date() < deadline {
      if try holds() { return }
      usleep(20_000)
    }
    throw Waited(what: what, screen: (try? screen) ?? "")
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let client = Process()
    client.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    client.arguments = ["tmux", "-N", "-S", socket] + arguments
    client.environment = server.environment
    let output = Pipe()
    client.standardOutput = output
    client.standardError = FileHandle.nullDevice
    try SignalMask.cleared { try client.run() }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    client.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}

/// A text did not come in time; the screen tells what stood there instead.
struct Waited: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "Not in time: \(what). The screen:\n\(screen)" }
}
