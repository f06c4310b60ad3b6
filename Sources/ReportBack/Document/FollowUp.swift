/// A step of the way forward.
public struct ActionLine: Hashable, Encodable, Sendable {
  /// The number.
  public var number: Int
  /// What is to be done.
  public var what: String
  /// Who does it; their group where people are not named, nil where that is not known either.
  public var who: String?
  /// By when; nil where that is not said yet.
  public var due: String?
  /// The note that it came from.
  public var note: NoteReference?
  /// Whether it is done.
  public var done: Bool
}

/// A note that was set aside, and what became of it.
public struct ParkedLine: Hashable, Encodable, Sendable {
  /// The note.
  public var note: NoteLine
  /// Who takes it up; their group where people are not named, nil where that is not known either.
  public var owner: String?
  /// When; nil where that is not said yet.
  public var when: String?
  /// The answer; nil where there is none yet.
  public var answer: String?
  /// Whether the room let it go.
  public var waived: Bool
  /// Why the room let it go; nil where that is not said.
  public var waivedBecause: String?
  /// Whether it still needs an answer, or an owner and a when.
  public var open: Bool
}
