public import Facilitation

/// A step of the way forward.
public struct ActionLine: Hashable, Encodable, Sendable {
  /// The number.
  public var number: Int
  /// What is to be done.
  public var what: String
  /// Who does it; nil for nobody.
  ///
  /// Where people are not named, that it is somebody, and of which group if that may be told.
  public var who: String?
  /// By when; nil where that is not said yet.
  public var due: String?
  /// The note that it came from; nil for none, or for one that is not for this audience.
  public var note: NoteReference?
  /// Whether it is done.
  public var done: Bool
  /// How far it may travel.
  public var label: Label
}

/// A note that was set aside, and what became of it.
public struct ParkedLine: Hashable, Encodable, Sendable {
  /// The note.
  public var note: NoteLine
  /// Who takes it up, as with actions; nil for nobody.
  public var owner: String?
  /// When; nil where that is not said yet.
  public var when: String?
  /// The answer; nil where there is none yet.
  public var answer: String?
  /// Why it was set aside; nil where that is not said, or the room let it go.
  public var reason: String?
  /// Whether the room let it go; false where that is not for this audience.
  public var waived: Bool
  /// Why the room let it go; nil where that is not said.
  public var waivedBecause: String?
  /// How far what is said of the note may travel.
  public var label: Label
  /// Whether it still needs an answer, or an owner and a when; false where that is not for this
  /// audience.
  public var open: Bool
}
