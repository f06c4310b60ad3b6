/// The entities of one kind, by their numbers: looked up at once, listed in the order they came.
///
/// A removed entity leaves a gap, so that its number is never given again.
public struct Register<Element: Identifiable & Sendable>: Sendable
where Element.ID == Identifier<Element> {
  /// The widest gap that setting a number may leave: a damaged journal must not exhaust the memory.
  static var widestGap: Int { 65_536 }

  private var slots: [Element?] = []

  /// How many there are, gaps not counted.
  public private(set) var count = 0

  /// A register with nothing in it.
  public init() {}

  /// The number that the next entity will have.
  public var nextID: Element.ID { Identifier(slots.count + 1) }

  /// Whether there is none.
  public var isEmpty: Bool { count == 0 }

  /// The entity with this number; nil where there is none, or none any more.
  ///
  /// Setting a number beyond the last leaves gaps for those between; one absurdly far beyond it is
  /// ignored.
  public subscript(id: Element.ID) -> Element? {
    get { place(of: id).flatMap { slots[$0] } }
    set {
      guard id.number >= 1, id.number - slots.count <= Self.widestGap else { return }
      while slots.count < id.number { slots.append(nil) }
      count += (newValue == nil ? 0 : 1) - (slots[id.number - 1] == nil ? 0 : 1)
      slots[id.number - 1] = newValue
    }
  }

  /// Changes the entity with this number in place; does nothing where there is none.
  public mutating func update(_ id: Element.ID, _ change: (inout Element) -> Void) {
    guard let place = place(of: id), slots[place] != nil else { return }
    slots[place].withPresent(change)
  }

  /// Takes the entity with this number away; does nothing where there is none.
  public mutating func remove(_ id: Element.ID) {
    guard self[id] != nil else { return }
    self[id] = nil
  }

  private func place(of id: Element.ID) -> Int? {
    id.number >= 1 && id.number <= slots.count ? id.number - 1 : nil
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
    fileprivate var slots: IndexingIterator<[Element?]>

    /// The next entity by number.
    public mutating func next() -> Element? {
      while let slot = slots.next() {
        if let element = slot { return element }
      }
      return nil
    }
  }

  /// Walks the entities in the order of their numbers.
  public func makeIterator() -> Iterator {
    Iterator(slots: slots.makeIterator())
  }

  /// How many there are, for those who collect them.
  public var underestimatedCount: Int { count }

  /// The first by number.
  public var first: Element? { first { _ in true } }

  /// The last by number.
  public var last: Element? { slots.last { $0 != nil } ?? nil }
}

extension Register: Equatable where Element: Equatable {}

extension Register: Codable where Element: Codable {
  /// Reads an array with null for each gap.
  public init(from decoder: any Decoder) throws {
    slots = try [Element?](from: decoder)
    count = slots.count { $0 != nil }
  }

  /// Writes an array with null for each gap.
  public func encode(to encoder: any Encoder) throws {
    try slots.encode(to: encoder)
  }
}
