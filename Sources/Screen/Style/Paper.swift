/// The colours that a sticky note comes in.
public enum Paper: String, CaseIterable, Codable, Hashable, Sendable {
  /// In the order in which notes are offered.
  case yellow, blue, green, pink, orange, violet

  /// The role of the note's text and ground.
  public var role: Role {
    switch self {
    case .yellow: .noteYellow
    case .blue: .noteBlue
    case .green: .noteGreen
    case .pink: .notePink
    case .orange: .noteOrange
    case .violet: .noteViolet
    }
  }

  /// The role of the note's border.
  public var edge: Role {
    switch self {
    case .yellow: .noteYellowEdge
    case .blue: .noteBlueEdge
    case .green: .noteGreenEdge
    case .pink: .notePinkEdge
    case .orange: .noteOrangeEdge
    case .violet: .noteVioletEdge
    }
  }

  /// The role of what stands beside the text: number, author, time.
  public var faint: Role {
    switch self {
    case .yellow: .noteYellowFaint
    case .blue: .noteBlueFaint
    case .green: .noteGreenFaint
    case .pink: .notePinkFaint
    case .orange: .noteOrangeFaint
    case .violet: .noteVioletFaint
    }
  }

  /// The role of the note when it is the chosen one.
  public var selected: Role {
    switch self {
    case .yellow: .noteYellowSelected
    case .blue: .noteBlueSelected
    case .green: .noteGreenSelected
    case .pink: .notePinkSelected
    case .orange: .noteOrangeSelected
    case .violet: .noteVioletSelected
    }
  }
}
