import Foundation
import Glibc

/// Lines of a file or of standard input, as they come, blank ones left out.
final class LineReader {
  /// A line and its place, as an editor counts them.
  struct Line {
    /// The place, from 1; blank lines count.
    var number: Int
    /// What it says; nil where it is not text in UTF-8.
    var text: String?
  }

  /// What is wrong with a line without text.
  static let notText = "This is not text in UTF-8."

  private let handle: FileHandle
  private let name: String
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var begin = 0
  /// Up to where the buffer is known to have no line end after `begin`.
  private var searched = 0
  private var isAtEnd = false
  private var number = 0

  /// Reads standard input.
  init() {
    handle = .standardInput
    name = "Standard input"
  }

  /// Reads a file.
  init(path: String) throws {
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw Failure("\(path) cannot be read", because: error)
    }
    name = path
  }

  /// Up to so many lines: those that are there, at least one unless the end is reached; nil then.
  func batch(of most: Int) throws -> [Line]? {
    var lines: [Line] = []
    while lines.count < most, let line = try next(waiting: lines.isEmpty) {
      let isBlank = line.text?.allSatisfy(\.isWhitespace) ?? false
      if !isBlank { lines.append(line) }
    }
    return lines.isEmpty ? nil : lines
  }

  /// The next line; nil at the end, or where it would have to be waited for.
  private func next(waiting: Bool) throws -> Line? {
    while true {
      if let line = cutLine() { return line }
      guard waiting, !isAtEnd else { return nil }
      try readOn()
    }
  }

  private func cutLine() -> Line? {
    let lineEnd = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    searched = buffer.endIndex
    guard let end = lineEnd ?? (isAtEnd && begin < searched ? searched : nil) else { return nil }
    defer {
      begin = min(end + 1, buffer.endIndex)
      searched = begin
    }
    number += 1
    return Line(number: number, text: String(validating: buffer[begin..<end], as: UTF8.self))
  }

  /// Takes in what is there, or waits for it.
  ///
  /// `FileHandle` would wait for a full buffer, or end the program where reading fails.
  private func readOn() throws {
    buffer.removeSubrange(..<begin)
    (begin, searched) = (0, searched - begin)
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    let count = read(handle.fileDescriptor, &chunk, chunk.count)
    guard count >= 0 else {
      if errno == EINTR { return }
      throw Failure("\(name) cannot be read", because: POSIXError(.init(rawValue: errno) ?? .EIO))
    }
    isAtEnd = count == 0
    buffer += chunk[..<count]
  }
}
