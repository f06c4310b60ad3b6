/// A stable number for one entity of a session: `#12` is note 12 for as long as the session lives.
///
/// Numbers count up from 1 for each kind of entity, are given by the engine, and are never used
/// again, not even after a removal. In JSON an identifier is its bare number.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// An identifier with this number.
  @inlinable public init(_ number: Int) {
    self.number = number
  }

  /// Orders by number, which is the order in which the entities came to be.
  public static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}

extension Identifier: ExpressibleByIntegerLiteral {
  /// An identifier from its number.
  public init(integerLiteral number: Int) {
    self.init(number)
  }
}

extension Identifier: CustomStringConvertible {
  /// The bare number.
  public var description: String { String(number) }
}

extension Identifier: Codable {
  /// Reads a bare number, and gives it anew where the reader has been told how.
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    self.init(Renumbering(of: decoder)?.number(number, of: Entity.self) ?? number)
  }

  /// Writes a bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

extension Identifier: CodingKeyRepresentable {
  private struct Key: CodingKey {
    let intValue: Int?
    let stringValue: String
    init(intValue: Int) {
      self.intValue = intValue
      stringValue = String(intValue)
    }
    init?(stringValue: String) {
      guard let number = Int(stringValue) else { return nil }
      self.init(intValue: number)
    }
  }

  /// The number as a key, so that a dictionary of entities is a JSON object.
  public var codingKey: any CodingKey { Key(intValue: number) }

  /// Reads the number from a key; nil where the key is not a number.
  public init?<T: CodingKey>(codingKey: T) {
    guard let number = codingKey.intValue ?? Int(codingKey.stringValue) else { return nil }
    self.init(number)
  }
}
