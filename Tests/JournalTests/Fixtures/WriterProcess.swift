import Foundation
import Glibc

/// A running `journal-writer`, whose answers go into a file.
final class WriterProcess {
  private let pid: pid_t
  private let output: String

  /// Starts a writer with no signal blocked, whatever the thread that starts it has blocked.
  ///
  /// - Parameter environment: beyond that of the tests.
  init(_ arguments: [String], output: String, environment: [String: String] = [:]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // Sockets that listen in other tests would be held by the writer, and their ports with them.
    for other in (STDERR_FILENO + 1)..<1_024 { posix_spawn_file_actions_addclose(&actions, other) }
    var attributes = Self.withoutBlockedSignals()
    defer { posix_spawnattr_destroy(&attributes) }

    let program = Self.program
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    pid = try Self.withCStrings([program] + arguments) { words in
      try Self.withCStrings(variables.map { "\($0)=\($1)" }.sorted()) { variables in
        var pid = pid_t()
        let code = posix_spawn(&pid, program, &actions, &attributes, words, variables)
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        return pid
      }
    }
    self.output = output
  }

  /// Waits for the end; returns the exit status, nil where a signal ended it.
  @discardableResult
  func wait() -> Int32? {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Ends it as a power cut of the process would, at once.
  func kill() {
    Glibc.kill(pid, SIGKILL)
    wait()
  }

  /// Stops it as Ctrl-Z would, or lets it go on.
  func suspend(_ suspended: Bool) {
    Glibc.kill(pid, suspended ? SIGSTOP : SIGCONT)
  }

  /// Waits until there are so many answers.
  ///
  /// - Throws: where there are none of them after a minute; a machine with other work lets a writer
  ///   wait for several seconds.
  func waitForAnswers(_ count: Int) throws {
    for _ in 0..<120_000 {
      if answers.count >= count { return }
      usleep(500)
    }
    throw POSIXError(.ETIMEDOUT)
  }

  /// The answers so far.
  var answers: [WriterAnswer] {
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(WriterAnswer.init)
  }

  /// How many operations of the disk a writer that came to its end has taken.
  var operations: Int? {
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").last.flatMap { $0.split(separator: " ").first }
      .flatMap { Int($0) }
  }

  private static var program: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (tests as NSString).deletingLastPathComponent + "/journal-writer"
  }

  private static func withoutBlockedSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Value
  ) rethrows -> Value {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return try body(pointers + [nil])
  }
}
