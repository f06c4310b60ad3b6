import Foundation

/// Lines of a file or of standard input, as they come, blank ones left out.
final class LineReader {
  private let handle: FileHandle
  private var buffer = Data()
  private var isAtEnd = false

  init(_ handle: FileHandle) {
    self.handle = handle
  }

  /// Up to so many lines: those that are there, at least one unless the end is reached; nil then.
  func batch(of most: Int) -> [String]? {
    var lines: [String] = []
    while lines.count < most, let line = next(waiting: lines.isEmpty) {
      if !line.allSatisfy(\.isWhitespace) { lines.append(line) }
    }
    return lines.isEmpty ? nil : lines
  }

  /// The next line; nil at the end, or where it would have to be waited for.
  private func next(waiting: Bool) -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer = buffer[(end + 1)...] }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      guard !isAtEnd, waiting else { return lastLine() }
      let chunk = handle.availableData
      isAtEnd = chunk.isEmpty
      buffer = Data(buffer) + chunk
    }
  }

  private func lastLine() -> String? {
    guard isAtEnd, !buffer.isEmpty else { return nil }
    defer { buffer.removeAll() }
    return String(decoding: buffer, as: UTF8.self)
  }
}
