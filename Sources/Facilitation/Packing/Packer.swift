/// Writes values one after the other as a tight text, which `Unpacker` reads in the same order.
///
/// A number is letters of five bits each, the lowest first; a text is the number of its bytes and
/// then itself. All of it is UTF-8, so it can be kept, sealed and checked wherever a text can.
struct Packer {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// The events that are coded in another way, in the order in which they were met.
  private(set) var others: [Event] = []
  /// The actors so far by number: a session has few, and names them with everything.
  private var actors: [Actor: Int] = [:]
  /// The last moment: moments mostly follow closely on each other.
  private var last: Int64 = 0

  /// Writes a number that is not negative.
  mutating func number(_ number: Int) { bits(UInt64(bitPattern: Int64(number))) }

  /// Writes a number of either sign, in few letters where it is near zero.
  mutating func signed(_ number: Int64) {
    bits(UInt64(bitPattern: number) << 1 ^ UInt64(bitPattern: number >> 63))
  }

  private mutating func bits(_ bits: UInt64) {
    var rest = bits
    while rest >= 32 {
      bytes.append(0x60 | UInt8(truncatingIfNeeded: rest & 31))
      rest >>= 5
    }
    bytes.append(0x40 | UInt8(truncatingIfNeeded: rest))
  }

  /// Writes yes or no.
  mutating func flag(_ flag: Bool) { number(flag ? 1 : 0) }

  /// Writes a text.
  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes texts.
  mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  /// Writes which of all cases it is.
  mutating func choice<Value: Equatable>(_ value: Value, of all: [Value]) {
    number(all.firstIndex(of: value) ?? 0)
  }

  /// Writes the number of an entity.
  mutating func id<Entity>(_ id: Identifier<Entity>) { signed(Int64(id.number)) }

  /// Writes a moment.
  mutating func instant(_ instant: Instant) {
    signed(instant.milliseconds &- last)
    last = instant.milliseconds
  }

  /// Writes an actor, in full where it is met for the first time.
  mutating func actor(_ actor: Actor) {
    if let known = actors[actor] { return number(known) }
    number(actors.count)
    actors[actor] = actors.count
    text(actor.rawValue)
  }

  /// Writes values after how many they are.
  mutating func list<Values: Collection>(
    _ values: Values, _ write: (inout Packer, Values.Element) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// Writes a value that may be missing.
  mutating func optional<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// Sets an event aside; what is written is its place among those.
  mutating func setAside(_ event: Event) {
    number(others.count)
    others.append(event)
  }
}
