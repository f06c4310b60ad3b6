/// The entities of one kind, by their numbers: looked up at once, listed in the order they came.
///
/// A removed entity leaves a gap, so that its number is never given again.
public struct Register<Element: Identifiable & Sendable>: Sendable
where Element.ID == Identifier<Element> {
  private var slots: [Element?] = []

  /// A register with nothing in it.
  public init() {}

  /// The number that the next entity will have.
  public var nextID: Element.ID { Identifier(slots.count + 1) }

  /// The entity with this number; nil where there is none, or none any more.
  ///
  /// Setting a number beyond the last leaves gaps for those between.
  public subscript(id: Element.ID) -> Element? {
    get { slots.indices.contains(id.number - 1) ? slots[id.number - 1] : nil }
    set {
      guard id.number >= 1 else { return }
      while slots.count < id.number { slots.append(nil) }
      slots[id.number - 1] = newValue
    }
  }

  /// Changes the entity with this number in place; does nothing where there is none.
  public mutating func update(_ id: Element.ID, _ change: (inout Element) -> Void) {
    guard slots.indices.contains(id.number - 1), slots[id.number - 1] != nil else { return }
    slots[id.number - 1].withPresent(change)
  }
}

extension Optional {
  fileprivate mutating func withPresent(_ change: (inout Wrapped) -> Void) {
    guard var value = take() else { return }
    change(&value)
    self = value
  }
}

extension Register: Sequence {
  /// Walks the entities in the order of their numbers.
  public func makeIterator() -> AnyIterator<Element> {
    var rest = slots.makeIterator()
    return AnyIterator {
      while let slot = rest.next() {
        if let element = slot { return element }
      }
      return nil
    }
  }

  /// How many there are, gaps not counted.
  public var count: Int { slots.count { $0 != nil } }

  /// Whether there is none.
  public var isEmpty: Bool { !slots.contains { $0 != nil } }

  /// The first by number.
  public var first: Element? { first { _ in true } }
}

extension Register: Equatable where Element: Equatable {}

extension Register: Codable where Element: Codable {
  /// Reads an array with null for each gap.
  public init(from decoder: any Decoder) throws {
    slots = try [Element?](from: decoder)
  }

  /// Writes an array with null for each gap.
  public func encode(to encoder: any Encoder) throws {
    try slots.encode(to: encoder)
  }
}
