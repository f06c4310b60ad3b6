/// The paper of a sticky note; each has a letter, so that colour never speaks alone.
public enum NoteColour: String, Codable, CaseIterable, Sendable {
  case yellow, blue, green, pink, orange, violet

  /// The letter that stands for the colour where colours are not to be told apart.
  public var letter: Character {
    switch self {
    case .yellow: "Y"
    case .blue: "B"
    case .green: "G"
    case .pink: "P"
    case .orange: "O"
    case .violet: "V"
    }
  }
}
