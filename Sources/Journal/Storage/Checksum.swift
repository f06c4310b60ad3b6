/// A checksum that any one changed byte changes: FNV-1a in 64 bits, taken over words of eight bytes.
///
/// A snapshot has megabytes, so it is not taken byte by byte.
struct Checksum {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The checksum of what has been added so far.
  var value: Int64 { Int64(bitPattern: state) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        add(
          word: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        )
      }
      add(word: bytes[whole...].reduce(0) { $0 << 8 | UInt64($1) })
      add(bytes.count)
    }
  }

  mutating func add(_ number: some FixedWidthInteger) {
    add(word: UInt64(truncatingIfNeeded: number))
  }

  private mutating func add(word: UInt64) {
    state = (state ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01B3
  }
}
