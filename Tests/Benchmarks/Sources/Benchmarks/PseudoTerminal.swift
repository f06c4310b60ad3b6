import Foundation
import Glibc

/// A program on a terminal of its own, typed into and timed from the other end.
///
/// An answer ends with a silence: what is timed is the last byte before it, so that the silence
/// itself is in no figure.
final class PseudoTerminal {
  let process: pid_t
  private let keyboard: Int32
  /// `POSIX_SPAWN_SETSID`, which is imported for nobody without a feature macro.
  private static let ownSession: Int16 = 0x80
  private let started: Int64

  /// Starts a program in a window of 120 columns.
  ///
  /// - Parameter command: the program's file, then its arguments.
  init(_ command: [String], rows: UInt16 = 40) throws {
    var ends: (keyboard: Int32, line: Int32) = (-1, -1)
    var window = winsize(ws_row: rows, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.keyboard, &ends.line, &name, nil, &window) == 0 else {
      throw Fault("There is no pseudo-terminal to be had.")
    }
    defer { close(ends.line) }
    keyboard = ends.keyboard
    _ = fcntl(keyboard, F_SETFD, FD_CLOEXEC)
    started = Clock.now
    process = try Self.spawn(command, on: name)
  }

  /// Starts a program whose input, output and errors are a terminal line.
  private static func spawn(_ command: [String], on line: [CChar]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // Opened in a session of its own, the line becomes the terminal that controls the program.
    posix_spawnattr_setflags(&attributes, ownSession)
    posix_spawn_file_actions_addopen(&actions, 0, line, O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    var arguments = list(command)
    var environment = list(surroundings)
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &environment) == 0
    else { throw Fault("\(command[0]) cannot be started.") }
    return process
  }

  /// The environment of a terminal that every program knows.
  private static var surroundings: [String] {
    ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
      .map { "\($0.key)=\($0.value)" }
  }

  private static func list(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }

  /// What came back: how much, and how long after the question its last byte was.
  struct Answer {
    var bytes = 0
    var microseconds = 0.0
  }

  /// What a program writes until it has been silent so long.
  ///
  /// - Parameter wait: the longest wait, in milliseconds, for the first byte.
  func answer(since start: Int64, silence: Int32 = 15, wait: Int32 = 1_500) -> Answer {
    var answer = Answer()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var question = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    while poll(&question, 1, answer.bytes == 0 ? wait : silence) > 0 {
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.bytes += count
      answer.microseconds = Double(Clock.now - start) / 1_000
    }
    return answer
  }

  /// When the program has painted a text; nil where it does not in ten seconds.
  func sees(_ text: String) -> Int64? {
    let mark = Array(text.utf8)
    var seen: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var question = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
    while poll(&question, 1, 10_000) > 0 {
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return nil }
      seen += buffer.prefix(count)
      if seen.firstRange(of: mark) != nil { return Clock.now }
    }
    return nil
  }

  /// The first full frame, timed from before the program was started.
  func start(silence: Int32 = 300) -> Answer {
    answer(since: started, silence: silence, wait: 20_000)
  }

  /// Types, and what comes of it.
  func type(_ keys: String, silence: Int32 = 15) -> Answer {
    let asked = Clock.now
    _ = keys.withCString { write(keyboard, $0, strlen($0)) }
    return answer(since: asked, silence: silence)
  }

  /// The most memory that it has had, in megabytes.
  var memory: Double {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0) / 1_024
  }

  /// The processor time that it has used, in seconds.
  var processorTime: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ").compactMap { Double($0) }
    guard let fields, fields.count > 12 else { return 0 }
    // After the name and the letter of the state the fields count from the parent: ticks are 11th.
    return (fields[10] + fields[11]) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Ends the program.
  func end() {
    kill(process, SIGTERM)
    _ = answer(since: Clock.now, silence: 200, wait: 200)
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(keyboard)
  }
}
