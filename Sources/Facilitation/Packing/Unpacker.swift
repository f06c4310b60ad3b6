/// Reads what a `Packer` has written, in the same order; whatever the bytes are, it only throws.
struct Unpacker {
  private let bytes: [UInt8]
  private let others: [Event]
  private var place = 0
  private var actors: [Actor] = []
  private var last: Int64 = 0

  /// Reads from the start.
  ///
  /// - Parameter others: the events that were set aside.
  init(_ bytes: [UInt8], others: [Event]) {
    self.bytes = bytes
    self.others = others
  }

  /// Whether all has been read.
  var isAtEnd: Bool { place == bytes.count }

  /// Reads a number that is not negative.
  mutating func number() throws(PackFault) -> Int {
    guard let number = Int(exactly: try bits()) else { throw PackFault() }
    return number
  }

  /// Reads a number of either sign.
  mutating func signed() throws(PackFault) -> Int64 {
    let bits = try bits()
    return Int64(bitPattern: bits >> 1) ^ -Int64(bits & 1)
  }

  private mutating func bits() throws(PackFault) -> UInt64 {
    var bits: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let letter = bytes[place]
      guard letter & 0xC0 == 0x40 else { throw PackFault() }
      place += 1
      bits |= UInt64(letter & 31) << shift
      if letter & 0x20 == 0 { return bits }
      shift += 5
    }
    throw PackFault()
  }

  /// Reads how many things follow, each of which is a letter at least.
  private mutating func count() throws(PackFault) -> Int {
    let count = try number()
    guard count <= bytes.count - place else { throw PackFault() }
    return count
  }

  /// Reads yes or no.
  mutating func flag() throws(PackFault) -> Bool { try number() == 1 }

  /// Reads a text.
  mutating func text() throws(PackFault) -> String {
    let end = try count() + place
    guard let text = String(validating: bytes[place..<end], as: UTF8.self) else {
      throw PackFault()
    }
    place = end
    return text
  }

  /// Reads texts.
  mutating func texts() throws(PackFault) -> [String] {
    try list { read throws(PackFault) in try read.text() }
  }

  /// Reads which of all cases it is.
  mutating func choice<Value>(of all: [Value]) throws(PackFault) -> Value {
    let index = try number()
    guard index < all.count else { throw PackFault() }
    return all[index]
  }

  /// Reads the number of an entity.
  mutating func id<Entity>() throws(PackFault) -> Identifier<Entity> {
    Identifier(Int(try signed()))
  }

  /// Reads a moment.
  mutating func instant() throws(PackFault) -> Instant {
    last &+= try signed()
    return Instant(milliseconds: last)
  }

  /// Reads an actor.
  mutating func actor() throws(PackFault) -> Actor {
    let number = try number()
    if number < actors.count { return actors[number] }
    guard number == actors.count, let actor = Actor(rawValue: try text()) else {
      throw PackFault()
    }
    actors.append(actor)
    return actor
  }

  /// Reads values after how many they are.
  mutating func list<Value>(
    _ read: (inout Unpacker) throws(PackFault) -> Value
  ) throws(PackFault) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// Reads a value that may be missing.
  mutating func optional<Value>(
    _ read: (inout Unpacker) throws(PackFault) -> Value
  ) throws(PackFault) -> Value? {
    try flag() ? try read(&self) : nil
  }

  /// Reads an event that was set aside.
  mutating func eventSetAside() throws(PackFault) -> Event { try choice(of: others) }
}

/// What was read is not what a `Packer` has written.
public struct PackFault: Error {}
