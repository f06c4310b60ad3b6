public import Facilitation
import Foundation

/// Makes a value of any type that can be read, with a mark in the place of every text, so that no
/// text can be forgotten by whatever has to go through all of them.
public struct Marking: Sendable {
  /// What stands in the place of every text.
  public static let mark = "Amina Diallo"

  /// The words after `case` in the sources of the engine: the names that cases can have.
  private static let caseNames: [String] = {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Facilitation")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let texts = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
    let names = texts.flatMap { text in
      text.matches(of: /(?m)^ *case ((?:`?\w+`?(?:\(.*?\))?(?:, )?)+)/).flatMap { line in
        line.1.matches(of: /`?(\w+)`?(?:\(.*?\))?/).map { String($0.1) }
      }
    }
    return Set(names).sorted()
  }()

  /// Which case of the outermost enumeration is made.
  private let outer: Int
  /// Which case of the enumerations within it is made.
  private let inner: Int

  /// Every kind of event, with every case of what is within it.
  public static func events() throws -> [Event] {
    var events: [Event] = []
    for outer in 0..<caseNames.count {
      for inner in 0..<4 {
        let marking = Marking(outer: outer, inner: inner)
        do {
          events.append(try Event(from: Maker(marking: marking, depth: 0)))
        } catch is NoSuchCase {
          return events
        }
      }
    }
    return events
  }

  private struct NoSuchCase: Error {}

  /// What cannot be made of its parts.
  private static let given: [ObjectIdentifier: any Sendable] = [
    ObjectIdentifier(Actor.self): Actor(.helper(1), name: mark),
    ObjectIdentifier(Zone.self): Zone.utc,
    ObjectIdentifier(Spotlight.self): Spotlight.speaker(name: mark, topic: mark),
    ObjectIdentifier(CommandID.self): CommandID(mark),
  ]

  private func make<Value: Decodable>(_ type: Value.Type, depth: Int) throws -> Value {
    if let value = Self.given[ObjectIdentifier(type)] as? Value { return value }
    if let choices = type as? any CaseIterable.Type, let first = Self.first(of: choices) as? Value {
      return first
    }
    return try Value(from: Maker(marking: self, depth: depth + 1))
  }

  private static func first(of type: any CaseIterable.Type) -> Any? {
    func first<Choice: CaseIterable>(_ type: Choice.Type) -> Any? { type.allCases.first }
    return first(type)
  }

  private func key<Key: CodingKey>(at depth: Int) throws -> [Key] {
    if let number = Key(stringValue: "1") { return [number] }
    let keys = Self.caseNames.compactMap { Key(stringValue: $0) }
    guard depth > 0 else { return keys.indices.contains(outer) ? [keys[outer]] : [] }
    return keys.isEmpty ? [] : [keys[inner % keys.count]]
  }

  private struct Maker: Decoder {
    let marking: Marking
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> {
      let keys: [Key] = try marking.key(at: depth)
      if depth == 0, keys.isEmpty { throw NoSuchCase() }
      return KeyedDecodingContainer(Keyed(marking: marking, depth: depth, allKeys: keys))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer {
      Unkeyed(marking: marking, depth: depth)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
      Single(marking: marking, depth: depth)
    }
  }

  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let marking: Marking
    let depth: Int
    let allKeys: [Key]
    var codingPath: [any CodingKey] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { false }
    func decode(_ type: Bool.Type, forKey key: Key) -> Bool { false }
    func decode(_ type: String.Type, forKey key: Key) -> String { mark }
    func decode(_ type: Double.Type, forKey key: Key) -> Double { 1 }
    func decode(_ type: Float.Type, forKey key: Key) -> Float { 1 }
    func decode(_ type: Int.Type, forKey key: Key) -> Int { 1 }
    func decode(_ type: Int8.Type, forKey key: Key) -> Int8 { 1 }
    func decode(_ type: Int16.Type, forKey key: Key) -> Int16 { 1 }
    func decode(_ type: Int32.Type, forKey key: Key) -> Int32 { 1 }
    func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { 1 }
    func decode(_ type: UInt.Type, forKey key: Key) -> UInt { 1 }
    func decode(_ type: UInt8.Type, forKey key: Key) -> UInt8 { 1 }
    func decode(_ type: UInt16.Type, forKey key: Key) -> UInt16 { 1 }
    func decode(_ type: UInt32.Type, forKey key: Key) -> UInt32 { 1 }
    func decode(_ type: UInt64.Type, forKey key: Key) -> UInt64 { 1 }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try marking.make(type, depth: depth)
    }
    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      KeyedDecodingContainer(Keyed<Nested>(marking: marking, depth: depth, allKeys: []))
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      Unkeyed(marking: marking, depth: depth)
    }
    func superDecoder() -> any Decoder { Maker(marking: marking, depth: depth) }
    func superDecoder(forKey key: Key) -> any Decoder { superDecoder() }
  }

  /// Two of each, so that pairs and ranges can be made too.
  private struct Unkeyed: UnkeyedDecodingContainer {
    let marking: Marking
    let depth: Int
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 2 }
    var isAtEnd: Bool { currentIndex >= 2 }

    mutating func decodeNil() -> Bool { false }
    mutating func decode(_ type: Bool.Type) -> Bool { step(false) }
    mutating func decode(_ type: String.Type) -> String { step(mark) }
    mutating func decode(_ type: Double.Type) -> Double { step(1) }
    mutating func decode(_ type: Float.Type) -> Float { step(1) }
    mutating func decode(_ type: Int.Type) -> Int { step(1) }
    mutating func decode(_ type: Int8.Type) -> Int8 { step(1) }
    mutating func decode(_ type: Int16.Type) -> Int16 { step(1) }
    mutating func decode(_ type: Int32.Type) -> Int32 { step(1) }
    mutating func decode(_ type: Int64.Type) -> Int64 { step(1) }
    mutating func decode(_ type: UInt.Type) -> UInt { step(1) }
    mutating func decode(_ type: UInt8.Type) -> UInt8 { step(1) }
    mutating func decode(_ type: UInt16.Type) -> UInt16 { step(1) }
    mutating func decode(_ type: UInt32.Type) -> UInt32 { step(1) }
    mutating func decode(_ type: UInt64.Type) -> UInt64 { step(1) }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      step(try marking.make(type, depth: depth))
    }
    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      step(KeyedDecodingContainer(Keyed<Nested>(marking: marking, depth: depth, allKeys: [])))
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
      step(Unkeyed(marking: marking, depth: depth))
    }
    mutating func superDecoder() -> any Decoder { step(Maker(marking: marking, depth: depth)) }

    private mutating func step<Value>(_ value: Value) -> Value {
      currentIndex += 1
      return value
    }
  }

  private struct Single: SingleValueDecodingContainer {
    let marking: Marking
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) -> Bool { false }
    func decode(_ type: String.Type) -> String { mark }
    func decode(_ type: Double.Type) -> Double { 1 }
    func decode(_ type: Float.Type) -> Float { 1 }
    func decode(_ type: Int.Type) -> Int { 1 }
    func decode(_ type: Int8.Type) -> Int8 { 1 }
    func decode(_ type: Int16.Type) -> Int16 { 1 }
    func decode(_ type: Int32.Type) -> Int32 { 1 }
    func decode(_ type: Int64.Type) -> Int64 { 1 }
    func decode(_ type: UInt.Type) -> UInt { 1 }
    func decode(_ type: UInt8.Type) -> UInt8 { 1 }
    func decode(_ type: UInt16.Type) -> UInt16 { 1 }
    func decode(_ type: UInt32.Type) -> UInt32 { 1 }
    func decode(_ type: UInt64.Type) -> UInt64 { 1 }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try marking.make(type, depth: depth)
    }
  }
}
