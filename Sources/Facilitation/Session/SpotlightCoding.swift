// As JSON: `"welcome"`, `{"chart": 3}`, `{"comparison": [1, 2]}`, which can be written by hand.

extension Spotlight: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case speaker, prompts, chart, comparison, note, disclosed, round, reportBack, groups
    case `break`
  }

  private enum SpeakerKey: String, CodingKey {
    case name, topic
  }

  private static let plain: [String: Spotlight] = [
    "welcome": .welcome, "agenda": .agenda, "barriers": .barriers, "parkingLot": .parkingLot,
    "wayForward": .wayForward, "testCard": .testCard, "blank": .blank,
  ]

  /// Reads a bare name, or an object of one name and its numbers.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      guard let spotlight = Self.plain[name] else { throw Self.unknown(decoder) }
      self = spotlight
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw Self.unknown(decoder)
    }
    self = try Self(key, from: container)
  }

  private init(_ key: Key, from container: KeyedDecodingContainer<Key>) throws {
    switch key {
    case .speaker:
      let speaker = try container.nestedContainer(keyedBy: SpeakerKey.self, forKey: key)
      self = .speaker(
        name: try speaker.decodeIfPresent(String.self, forKey: .name) ?? "",
        topic: try speaker.decodeIfPresent(String.self, forKey: .topic) ?? "")
    case .prompts: self = .prompts(try container.decode(PartID.self, forKey: key))
    case .chart: self = .chart(try container.decode(ChartID.self, forKey: key))
    case .note: self = .note(try container.decode(NoteID.self, forKey: key))
    case .disclosed: self = .disclosed(try container.decode(NoteID.self, forKey: key))
    case .round: self = .round(try container.decode(RoundID.self, forKey: key))
    case .reportBack: self = .reportBack(try container.decode(GroupID.self, forKey: key))
    case .break: self = .break(try container.decode(PartID.self, forKey: key))
    case .comparison, .groups: self = try Self(pair: key, from: container)
    }
  }

  private init(pair key: Key, from container: KeyedDecodingContainer<Key>) throws {
    var pair = try container.nestedUnkeyedContainer(forKey: key)
    self =
      key == .groups
      ? .groups(try pair.decode(GroupID.self), try pair.decode(GroupID.self))
      : .comparison(try pair.decode(ChartID.self), try pair.decode(ChartID.self))
  }

  private static func unknown(_ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(
      .init(codingPath: decoder.codingPath, debugDescription: "There is no such scene."))
  }

  /// Writes a bare name, or an object of one name and its numbers.
  public func encode(to encoder: any Encoder) throws {
    if let name = Self.plain.first(where: { $0.value == self })?.key {
      var container = encoder.singleValueContainer()
      return try container.encode(name)
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .speaker(let name, let topic):
      var speaker = container.nestedContainer(keyedBy: SpeakerKey.self, forKey: .speaker)
      try speaker.encode(name, forKey: .name)
      try speaker.encode(topic, forKey: .topic)
    case .prompts(let part): try container.encode(part, forKey: .prompts)
    case .chart(let chart): try container.encode(chart, forKey: .chart)
    case .comparison(let left, let right): try container.encode([left, right], forKey: .comparison)
    case .note(let note): try container.encode(note, forKey: .note)
    case .disclosed(let note): try container.encode(note, forKey: .disclosed)
    case .round(let round): try container.encode(round, forKey: .round)
    case .reportBack(let group): try container.encode(group, forKey: .reportBack)
    case .groups(let left, let right): try container.encode([left, right], forKey: .groups)
    case .break(let part): try container.encode(part, forKey: .break)
    case .welcome, .agenda, .barriers, .parkingLot, .wayForward, .testCard, .blank: break
    }
  }
}
