/// The entities of one kind, by their numbers: looked up at once, listed in the order they came.
///
/// A removed entity leaves a gap, so that its number is never given again.
///
/// What reads one is inlinable, because screens and reports read registers at every key and are other
/// modules: what they call there without being made for their type costs ten times as much.
public struct Register<Element: Identifiable & Sendable>: Sendable
where Element.ID == Identifier<Element> {
  /// The widest gap that setting a number may leave: a damaged journal must not exhaust the memory.
  static var widestGap: Int { 65_536 }

  /// The slots in pieces of one length, so that a copy that is changed copies a piece and not all.
  @usableFromInline private(set) var pieces: [[Element?]] = []
  @usableFromInline static var pieceLength: Int { 64 }

  /// How many numbers have been given.
  @usableFromInline private(set) var length = 0

  /// How many there are, gaps not counted.
  public private(set) var count = 0

  /// A register with nothing in it.
  public init() {}

  /// A register of the first numbers of another.
  init(prefix length: Int, of other: Register) {
    for element in other.pieces.joined().prefix(Swift.max(0, length)) { append(element) }
  }

  /// Gives numbers to nobody, up to a length; one absurdly far beyond the last is ignored.
  mutating func extend(to length: Int) {
    guard length - self.length <= Self.widestGap else { return }
    while self.length < length { append(nil) }
  }

  /// The number that the next entity will have.
  public var nextID: Element.ID { Identifier(length + 1) }

  /// Whether there is none.
  public var isEmpty: Bool { count == 0 }

  /// The numbers of those that something holds for, in order; costs less than to collect them.
  @inlinable
  public func numbers(where isMeant: (Element) -> Bool) -> [Element.ID] {
    var numbers: [Element.ID] = []
    for (place, piece) in pieces.enumerated() {
      for slot in piece.indices {
        guard let element = piece[slot], isMeant(element) else { continue }
        numbers.append(Identifier(place * Self.pieceLength + slot + 1))
      }
    }
    return numbers
  }

  /// The entity with this number; nil where there is none, or none any more.
  ///
  /// Setting a number beyond the last leaves gaps for those between; one absurdly far beyond it is
  /// ignored.
  public subscript(id: Element.ID) -> Element? {
    @inlinable get {
      guard let place = place(of: id) else { return nil }
      return pieces[place.piece][place.slot]
    }
    set {
      guard id.number >= 1, id.number - length <= Self.widestGap else { return }
      while length < id.number { append(nil) }
      guard let place = place(of: id) else { return }
      count += (newValue == nil ? 0 : 1) - (pieces[place.piece][place.slot] == nil ? 0 : 1)
      pieces[place.piece][place.slot] = newValue
    }
  }

  /// Changes the entity with this number in place; does nothing where there is none.
  public mutating func update(_ id: Element.ID, _ change: (inout Element) -> Void) {
    guard let place = place(of: id), pieces[place.piece][place.slot] != nil else { return }
    pieces[place.piece][place.slot].withPresent(change)
  }

  /// Takes the entity with this number away; does nothing where there is none.
  public mutating func remove(_ id: Element.ID) {
    guard self[id] != nil else { return }
    self[id] = nil
  }

  /// Leaves out numbers, so that the next entity has at least this one.
  mutating func skip(to number: Int) {
    let last = Swift.min(number - 1, length + Self.widestGap)
    while length < last { append(nil) }
  }

  @inlinable func place(of id: Element.ID) -> (piece: Int, slot: Int)? {
    guard id.number >= 1, id.number <= length else { return nil }
    let (piece, slot) = (id.number - 1).quotientAndRemainder(dividingBy: Self.pieceLength)
    return (piece, slot)
  }

  /// Gives the next number to an entity, or to nobody.
  mutating func append(_ element: Element?) {
    if length.isMultiple(of: Self.pieceLength) {
      pieces.append([])
      pieces[pieces.count - 1].reserveCapacity(Self.pieceLength)
    }
    pieces[pieces.count - 1].append(element)
    length += 1
    count += element == nil ? 0 : 1
  }
}

extension Optional {
  // Taken out and put back, so that the value is changed in place and its arrays are not copied.
  fileprivate mutating func withPresent(_ change: (inout Wrapped) -> Void) {
    guard var value = take() else { return }
    change(&value)
    self = value
  }
}

extension Register: Sequence {
  /// Walks over the gaps.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let pieces: [[Element?]]
    @usableFromInline var piece = 0
    @usableFromInline var slot = 0

    @inlinable init(_ pieces: [[Element?]]) {
      self.pieces = pieces
    }

    /// The next entity by number.
    @inlinable public mutating func next() -> Element? {
      while piece < pieces.count {
        while slot < pieces[piece].count {
          slot += 1
          if let element = pieces[piece][slot - 1] { return element }
        }
        piece += 1
        slot = 0
      }
      return nil
    }
  }

  /// Walks the entities in the order of their numbers.
  @inlinable public func makeIterator() -> Iterator {
    Iterator(pieces)
  }

  /// How many there are, for those who collect them.
  public var underestimatedCount: Int { count }

  /// The first by number.
  public var first: Element? {
    var walk = makeIterator()
    return walk.next()
  }

  /// The last by number.
  public var last: Element? { pieces.joined().last { $0 != nil } ?? nil }
}

extension Register: Equatable where Element: Equatable {}

extension Register: Codable where Element: Codable {
  /// Reads an array with null for each gap.
  public init(from decoder: any Decoder) throws {
    for element in try [Element?](from: decoder) { append(element) }
  }

  /// Writes an array with null for each gap.
  public func encode(to encoder: any Encoder) throws {
    try Array(pieces.joined()).encode(to: encoder)
  }
}
