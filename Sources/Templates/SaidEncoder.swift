/// What a value says, as it is put together: a text, a number, a flag, a list, or an object.
final class SaidPart {
  private enum Content {
    case nothing
    case plain(Any)
    case list([SaidPart])
    case object([String: SaidPart])
  }

  private var content = Content.nothing

  /// Says one thing.
  func say(_ value: Any) { content = .plain(value) }

  /// Says nothing yet of any key.
  func beginObject() { if case .object = content { return } else { content = .object([:]) } }

  /// Says nothing yet in a row.
  func beginList() { if case .list = content { return } else { content = .list([]) } }

  /// How many things it says in a row.
  var count: Int { if case .list(let parts) = content { parts.count } else { 0 } }

  /// What is said under a key, still to be said.
  func part(_ key: String) -> SaidPart {
    let part = SaidPart()
    guard case .object(var parts) = content else { return part }
    content = .nothing
    parts[key] = part
    content = .object(parts)
    return part
  }

  /// What is said next in a row, still to be said.
  func next() -> SaidPart {
    let part = SaidPart()
    guard case .list(var parts) = content else { return part }
    content = .nothing
    parts.append(part)
    content = .list(parts)
    return part
  }

  /// As Mustache reads it, `false` where nothing is said.
  var said: Any {
    switch content {
    case .nothing: false
    case .plain(let value): value
    case .list(let parts): parts.map(\.said)
    case .object(let parts): parts.mapValues(\.said)
    }
  }
}

/// Reads what a value says by its coding, with the keys that its JSON has; of the outermost object
/// only those that are asked for, for a long list that nobody reads takes as long as one that is read.
struct SaidEncoder: Encoder {
  let part: SaidPart
  /// The keys that are asked for; nil for all of them.
  var asked: Set<Substring>?
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// What a value says under the keys that are asked for.
  static func said(by value: some Encodable, under asked: Set<Substring>) throws -> [String: Any] {
    let part = SaidPart()
    try value.encode(to: SaidEncoder(part: part, asked: asked))
    return part.said as? [String: Any] ?? [:]
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    part.beginObject()
    return KeyedEncodingContainer(SaidObject(part: part, asked: asked))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    part.beginList()
    return SaidList(part: part)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SaidValue(part: part) }
}
