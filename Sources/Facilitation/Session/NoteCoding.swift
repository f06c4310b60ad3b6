extension Note: Codable {
  private enum Key: CodingKey {
    case id, text, colour, label, section, author, member, writtenAt, cluster
  }

  /// Reads an object with a key for each property that is not nil, those that few notes have among them.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try values.decode(NoteID.self, forKey: .id),
      text: try values.decode(String.self, forKey: .text),
      colour: try values.decode(NoteColour.self, forKey: .colour),
      label: try values.decode(Label.self, forKey: .label),
      section: try values.decode(SectionID.self, forKey: .section),
      author: try values.decode(Actor.self, forKey: .author),
      member: try values.decodeIfPresent(ParticipantID.self, forKey: .member),
      writtenAt: try values.decode(Instant.self, forKey: .writtenAt))
    cluster = try values.decodeIfPresent(ClusterID.self, forKey: .cluster)
    rarities = try NoteRarities(from: decoder)
  }

  /// Writes an object with a key for each property that is not nil.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(text, forKey: .text)
    try values.encode(colour, forKey: .colour)
    try values.encode(label, forKey: .label)
    try values.encode(section, forKey: .section)
    try values.encode(author, forKey: .author)
    try values.encodeIfPresent(member, forKey: .member)
    try values.encode(writtenAt, forKey: .writtenAt)
    try values.encodeIfPresent(cluster, forKey: .cluster)
    try rarities.encode(to: encoder)
  }
}
