extension Role {
  /// The name that themes and snapshots use, such as `noteYellowEdge`.
  public var name: String { String(describing: self) }

  /// The role of that name, if there is one.
  public init?(name: String) {
    guard let role = Role.byName[name] else { return nil }
    self = role
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Role: Codable, CodingKeyRepresentable {
  private struct NameKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The name as a key, so that a dictionary by role is written as an object.
  public var codingKey: any CodingKey { NameKey(stringValue: name) }

  /// The role that a key names.
  public init?(codingKey: some CodingKey) {
    self.init(name: codingKey.stringValue)
  }

  /// Reads a role by its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let role = Role(name: name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "There is no role named \(name).")
    }
    self = role
  }

  /// Writes the role as its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
