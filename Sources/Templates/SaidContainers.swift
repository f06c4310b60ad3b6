/// Says a value: whole numbers as such, any other as a text.
struct SaidValue: SingleValueEncodingContainer {
  let part: SaidPart
  let codingPath: [any CodingKey] = []

  func encodeNil() {}
  func encode(_ value: Bool) { part.say(value) }
  func encode(_ value: String) { part.say(value) }
  func encode(_ value: Double) { part.say(Int(exactly: value) ?? value.description) }
  func encode(_ value: Float) { encode(Double(value)) }
  func encode(_ value: Int) { part.say(value) }
  func encode(_ value: Int8) { part.say(Int(value)) }
  func encode(_ value: Int16) { part.say(Int(value)) }
  func encode(_ value: Int32) { part.say(Int(value)) }
  func encode(_ value: Int64) { part.say(Int(value)) }
  func encode(_ value: UInt) { part.say(Int(exactly: value) ?? value.description) }
  func encode(_ value: UInt8) { part.say(Int(value)) }
  func encode(_ value: UInt16) { part.say(Int(value)) }
  func encode(_ value: UInt32) { part.say(Int(value)) }
  func encode(_ value: UInt64) { part.say(Int(exactly: value) ?? value.description) }
  func encode(_ value: some Encodable) throws { try value.encode(to: SaidEncoder(part: part)) }
}

/// Says what stands under keys.
struct SaidObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let part: SaidPart
  var asked: Set<Substring>?
  let codingPath: [any CodingKey] = []

  /// Where a key is said; nil where it is not asked for.
  private func value(_ key: Key) -> SaidValue? {
    let name = key.stringValue
    return asked?.contains(name[...]) ?? true ? SaidValue(part: part.part(name)) : nil
  }

  func encodeNil(forKey key: Key) { value(key)?.encodeNil() }
  func encode(_ value: Bool, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: String, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Double, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Float, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Int, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Int8, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Int16, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Int32, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: Int64, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: UInt, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: UInt8, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: UInt16, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: UInt32, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: UInt64, forKey key: Key) { self.value(key)?.encode(value) }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    try self.value(key)?.encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    SaidEncoder(part: place(of: key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    SaidEncoder(part: place(of: key)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { SaidEncoder(part: part.part("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { SaidEncoder(part: place(of: key)) }

  /// Where something is said part by part; what is not asked for is said to nobody.
  private func place(of key: Key) -> SaidPart { value(key)?.part ?? SaidPart() }
}

/// Says one thing after the other.
struct SaidList: UnkeyedEncodingContainer {
  let part: SaidPart
  let codingPath: [any CodingKey] = []

  var count: Int { part.count }

  private var next: SaidValue { SaidValue(part: part.next()) }

  func encodeNil() { next.encodeNil() }
  func encode(_ value: Bool) { next.encode(value) }
  func encode(_ value: String) { next.encode(value) }
  func encode(_ value: Double) { next.encode(value) }
  func encode(_ value: Float) { next.encode(value) }
  func encode(_ value: Int) { next.encode(value) }
  func encode(_ value: Int8) { next.encode(value) }
  func encode(_ value: Int16) { next.encode(value) }
  func encode(_ value: Int32) { next.encode(value) }
  func encode(_ value: Int64) { next.encode(value) }
  func encode(_ value: UInt) { next.encode(value) }
  func encode(_ value: UInt8) { next.encode(value) }
  func encode(_ value: UInt16) { next.encode(value) }
  func encode(_ value: UInt32) { next.encode(value) }
  func encode(_ value: UInt64) { next.encode(value) }
  func encode(_ value: some Encodable) throws { try next.encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    SaidEncoder(part: part.next()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    SaidEncoder(part: part.next()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { SaidEncoder(part: part.next()) }
}
