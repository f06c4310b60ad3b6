import Foundation
public import Logging
import Synchronization

/// A log in a file, a line each: when, how grave, what, and what goes with it.
///
/// What strangers send stands in it as one line of printable text, and the file grows to a bound: then
/// it is begun anew, and the one before is kept.
public final class FileLog: Sendable {
  /// The most bytes of a file.
  static let mostBytes = 1_024 * 1_024
  /// The most characters of a value.
  static let longestValue = 300

  private struct State {
    var file: FileHandle?
    var bytes: Int
  }

  private let path: String
  private let state: Mutex<State>

  /// Opens a log file, or begins one that only its owner can read.
  ///
  /// - Throws: where it cannot be written.
  public init(at path: String) throws {
    self.path = path
    let file = try Self.open(path)
    state = Mutex(State(file: file, bytes: Int(try file.seekToEnd())))
  }

  /// A logger that writes to it.
  public func logger(level: Logger.Level = .info) -> Logger {
    Logger(label: "host") { _ in Handler(log: self, level: level) }
  }

  private static func open(_ path: String) throws -> FileHandle {
    let descriptor = Glibc.open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw CocoaError(.fileWriteNoPermission, userInfo: [NSFilePathErrorKey: path])
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  fileprivate func write(_ line: String) {
    let data = Data((line + "\n").utf8)
    state.withLock { state in
      if state.bytes + data.count > Self.mostBytes { begin(&state) }
      // A log that cannot be written must not stop the room.
      try? state.file?.write(contentsOf: data)
      state.bytes += data.count
    }
  }

  private func begin(_ state: inout State) {
    state.file = nil
    _ = rename(path, path + ".1")
    state.file = try? Self.open(path)
    state.bytes = 0
  }
}

private struct Handler: LogHandler {
  let log: FileLog
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level

  init(log: FileLog, level: Logger.Level) {
    self.log = log
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let told = metadata.merging(event.metadata ?? [:]) { $1 }
      .filter { $0.key != "hb.request.id" }
      .sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.plain("\($0.value)"))" }
    let time = Date().formatted(.iso8601.time(includingFractionalSeconds: true))
    log.write(
      ([time, event.level.rawValue, Self.plain("\(event.message)")] + told).joined(separator: "  "))
  }

  /// Text in one line, quoted where it has spaces, with nothing in it that a terminal obeys.
  private static func plain(_ text: String) -> String {
    let printable = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            "\u{FFFD}"
          default: scalar
          }
        })
    ).prefix(FileLog.longestValue)
    return printable.contains(" ") ? "“\(printable)”" : String(printable)
  }
}
