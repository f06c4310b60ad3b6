import CNcurses

/// Gathers the bytes that come between the marks of a paste.
///
/// They are read past ncurses, which would ask the system for every single byte: a megabyte would
/// take seconds.
nonisolated struct PasteCollector {
  /// The codes that ncurses gives the marks; they are above all of its own.
  static let begin: Int32 = 2000
  static let end: Int32 = 2001
  static let beginMark = "\u{1B}[200~"
  static let endMark = "\u{1B}[201~"

  private static let mark = Array(endMark.utf8)
  /// The most that is kept of one paste, in bytes; the rest is thrown away as it comes.
  private let capacity: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  init(capacity: Int = 4 << 20) { self.capacity = capacity }

  /// Takes bytes in, up to the mark at the end.
  /// - Returns: What came after that mark, or nothing while it has not come.
  mutating func take(_ chunk: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = chunk
    while !rest.isEmpty {
      if matched == 0 { takePlain(from: &rest) }
      if let byte = rest.popFirst() { take(byte) }
      if matched == PasteCollector.mark.count { return rest }
    }
    return nil
  }

  /// Takes all up to the next escape at once.
  private mutating func takePlain(from rest: inout ArraySlice<UInt8>) {
    let length = rest.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let escape = memchr(start, Int32(PasteCollector.mark[0]), buffer.count)
      else { return buffer.count }
      return start.distance(to: UnsafeRawPointer(escape))
    }
    keep(rest.prefix(length))
    rest = rest.dropFirst(length)
  }

  private mutating func take(_ byte: UInt8) {
    if byte == PasteCollector.mark[matched] {
      matched += 1
      return
    }
    keep(PasteCollector.mark[..<matched])
    matched = byte == PasteCollector.mark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more.prefix(capacity - bytes.count))
  }

  /// The paste as text; terminals send a return for a line end.
  var text: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D { continue }
      lines.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
