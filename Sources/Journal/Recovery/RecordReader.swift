/// Reads the numbers and texts of a database record, byte after byte; nil where they do not fit.
///
/// The layout is that of <https://sqlite.org/fileformat2.html#record_format>.
struct RecordReader {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(bytes: [UInt8], offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// A number of one to nine bytes, seven bits in each but the ninth.
  mutating func variable() -> Int? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard bytes.indices.contains(offset) else { return nil }
      let byte = bytes[offset]
      offset += 1
      if index == 8 { return Int(truncatingIfNeeded: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return Int(truncatingIfNeeded: value)
  }

  /// A whole number of a serial type.
  mutating func integer(_ kind: Int) -> Int64? {
    switch kind {
    case 8: return 0
    case 9: return 1
    case 1...4: return signed(bytes: kind)
    case 5: return signed(bytes: 6)
    case 6: return signed(bytes: 8)
    default: return nil
    }
  }

  /// A text of a serial type.
  mutating func text(_ kind: Int) -> String? {
    guard kind >= 13, !kind.isMultiple(of: 2),
      let slice = bytes.slice(at: offset, count: (kind - 13) / 2)
    else { return nil }
    offset += slice.count
    return String(validating: slice, as: UTF8.self)
  }

  private mutating func signed(bytes count: Int) -> Int64? {
    guard let slice = bytes.slice(at: offset, count: count) else { return nil }
    offset += count
    let value = slice.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let unused = 64 - 8 * count
    return Int64(bitPattern: value << unused) >> unused
  }
}

extension [UInt8] {
  /// So many bytes from an offset; nil where they are not all there.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, count <= self.count, offset <= self.count - count else {
      return nil
    }
    return self[offset..<offset + count]
  }

  /// A number of a few bytes, the most significant first.
  func number(at offset: Int, bytes count: Int) -> Int? {
    slice(at: offset, count: count).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }
}
