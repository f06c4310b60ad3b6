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
  /// Every byte that the program has sent to the terminal.
  let transcript: String

  /// How long a text may take to appear on a busy machine.
  static let patience: TimeInterval = 12
  /// How often it is looked for at the least.
  private static let fewestLooks = 100

  /// A screen of its own, without a bar below, that stays when its program has ended.
  private static let settings = """
    set -g remain-on-exit on
    set -g status off
    """

  /// Starts a program in a terminal of so many columns and rows.
  init(
    _ command: [String], in folder: Folder, columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) async throws {
    self.folder = folder
    let name = UUID().uuidString.prefix(8)
    socket = folder.path("tmux-\(name)")
    transcript = folder.path("transcript-\(name)")
    let settings = folder.path("settings-\(name)")
    try Data(Self.settings.utf8).write(to: URL(fileURLWithPath: settings))
    server = Process()
    server.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    server.arguments = ["tmux", "-S", socket, "-f", settings, "-D"]
    server.environment = folder.environment
      .merging(["TERM": "xterm-256color"]) { $1 }.merging(environment) { $1 }
    server.currentDirectoryURL = folder.url
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try SignalMask.cleared { try server.run() }
    try await until("the terminal's server is up") {
      FileManager.default.fileExists(atPath: socket)
    }
    try begin(command, environment, columns: columns, rows: rows)
  }

  /// Opens the stage on an empty screen, so that what the program sends is kept from its first byte.
  private func begin(
    _ command: [String], _ environment: [String: String], columns: Int, rows: Int
  ) throws {
    try tmux([
      "new-session", "-d", "-s", "stage", "-c", folder.url.path, "-x", "\(columns)",
      "-y", "\(rows)", "cat",
    ])
    // In the settings it would crash tmux 3.3 at the first session.
    try tmux(["set", "-g", "window-size", "manual"])
    try tmux(["resize-window", "-t", "stage", "-x", "\(columns)", "-y", "\(rows)"])
    try tmux(["pipe-pane", "-t", "stage", "cat >> \(Self.quoted(transcript))"])
    try run(command, environment)
  }

  /// Runs another program in the same terminal, in place of what runs there.
  func run(_ command: [String], _ environment: [String: String] = [:]) throws {
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words = ["env"] + settings + command
    try tmux([
      "respawn-pane", "-k", "-t", "stage", "-c", folder.url.path,
      words.map(Self.quoted).joined(separator: " "),
    ])
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
  func wait(for text: String) async throws {
    try await until("“\(text)” is on the screen") { try screen.contains(text) }
  }

  /// Waits until the screen shows a text no longer.
  func waitForEnd(of text: String) async throws {
    try await until("“\(text)” is gone") { try !screen.contains(text) }
  }

  /// Waits until the program has ended; tmux does not always know with which status.
  func waitForEnd() async throws {
    try await until("the program has ended") { try format("#{pane_dead}") == "1" }
  }

  /// The process that runs in the terminal.
  var processID: pid_t {
    get throws {
      guard let id = pid_t(try format("#{pane_pid}")) else { throw Unexpected("no process") }
      return id
    }
  }

  /// The first child of the process that runs in the terminal: a shell's job.
  var jobID: pid_t {
    get throws {
      let shell = try processID
      let list = try String(
        contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
      guard let id = list.split(separator: " ").first.flatMap({ pid_t($0) }) else {
        throw Unexpected("The shell has no job.")
      }
      return id
    }
  }

  /// Whether the program has a screen of its own up, instead of the shell's.
  var hasSecondScreen: Bool {
    get throws { try format("#{alternate_on}") == "1" }
  }

  /// Whether the program is told of the mouse.
  var hasMouse: Bool {
    get throws { try format("#{mouse_any_flag}") == "1" }
  }

  /// The column and row of a text on the screen, counted from 1 as terminals do.
  func place(of text: String) throws -> (column: Int, row: Int) {
    for (row, line) in try screen.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let range = line.range(of: text) {
        return (line[..<range.lowerBound].count + 1, row + 1)
      }
    }
    throw Waited(what: "“\(text)” is on the screen", screen: try screen)
  }

  /// Drags from a text to another, as a terminal with xterm's newer form tells of it.
  func drag(_ text: String, to other: String) throws {
    let (start, end) = (try place(of: text), try place(of: other))
    try type("\u{1B}[<0;\(start.column);\(start.row)M")
    try type("\u{1B}[<32;\(end.column);\(start.row)M")
    try type("\u{1B}[<32;\(end.column);\(end.row)M")
    try type("\u{1B}[<0;\(end.column);\(end.row)m")
  }

  /// Whether the cursor is to be seen.
  var showsCursor: Bool {
    get throws { try format("#{cursor_flag}") == "1" }
  }

  /// Pastes a text as a terminal does that marks its pastes.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p", "-r", "-t", "stage"])
  }

  /// Waits until something holds.
  func wait(until what: String, _ holds: () throws -> Bool) async throws {
    try await until(what, holds)
  }

  private func format(_ format: String) throws -> String {
    try tmux(["display-message", "-p", "-t", "stage", format])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func until(_ what: String, _ holds: () throws -> Bool) async throws {
    let deadline = Date().addingTimeInterval(Self.patience)
    var looks = 0
    // Between two looks the processors may have been with other tests for longer than patience lasts.
    while looks < Self.fewestLooks || Date() < deadline {
      if try holds() { return }
      looks += 1
      try await Task.sleep(for: .milliseconds(20))
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
