/// A column of a table: what every row is to say there.
public struct PlanField: Hashable, Codable, Sendable {
  /// The heading, unique in its chart.
  public var title: String
  /// What can be written there.
  public var kind: FieldKind
  /// Whether a row is incomplete without it.
  public var needed: Bool

  /// A column of a table.
  public init(title: String, kind: FieldKind = .text, needed: Bool = true) {
    self.title = title
    self.kind = kind
    self.needed = needed
  }
}

/// What can be written in a column of a table.
public enum FieldKind: Hashable, Codable, Sendable {
  /// Any line.
  case text
  /// A person, who is named only where people are.
  case person
  /// A day, or a time in words.
  case day
  /// Yes or no; settled by a yes.
  case tick
  /// One of these answers; settled by some of them alone, or, where none are said, by any.
  case choice(among: [String], settledBy: [String])
  /// A note by its number, from sections of this title.
  case note(section: String)
}

extension PlanField {
  /// The words that a cell may have; empty where it may have any.
  public var answers: [String] {
    switch kind {
    case .tick: ["yes", "no"]
    case .choice(let answers, _): answers
    case .text, .person, .day, .note: []
    }
  }
}
