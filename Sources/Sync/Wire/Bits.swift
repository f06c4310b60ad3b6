/// A row of bits that is written and read number by number, most significant bit first.
struct Bits {
  private(set) var fives: [UInt8] = []
  private var pending: UInt32 = 0
  private var pendingCount = 0

  /// Appends the lowest bits of a number.
  mutating func append(_ number: UInt64, count: Int) {
    for place in (0..<count).reversed() {
      pending = pending << 1 | UInt32(number >> place & 1)
      pendingCount += 1
      if pendingCount == 5 { flush() }
    }
  }

  /// Fills up the last five with zeros.
  mutating func pad() {
    while pendingCount > 0 { append(0, count: 1) }
  }

  private mutating func flush() {
    fives.append(UInt8(pending & 31))
    pending = 0
    pendingCount = 0
  }
}

/// Reads numbers from a row of bits.
struct BitReader {
  let fives: [UInt8]
  private var position = 0

  init(_ fives: [UInt8]) {
    self.fives = fives
  }

  /// How many bits are left.
  var rest: Int { fives.count * 5 - position }

  /// The next bits as a number; zeros stand for what is not there.
  mutating func next(_ count: Int) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<count {
      let five = position / 5 < fives.count ? fives[position / 5] : 0
      number = number << 1 | UInt64(five >> (4 - position % 5) & 1)
      position += 1
    }
    return number
  }
}
