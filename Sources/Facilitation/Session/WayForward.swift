/// A step of the way forward: what, who, by when, from which note.
public struct ActionItem: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: ActionID
  /// What is to be done.
  public var what: String
  /// Who does it; empty where nobody does yet.
  public var who: String
  /// By when; empty where that is not said yet.
  public var due: String
  /// The note that it came from.
  public var note: NoteID?
  /// Whether it is done.
  public var done: Bool
  /// How far it may travel; nil for the plan's default.
  public var label: Label?

  /// An action that is still to be done.
  public init(
    id: ActionID, what: String, who: String = "", due: String = "", note: NoteID? = nil,
    done: Bool = false, label: Label? = nil
  ) {
    self.id = id
    self.what = what
    self.who = who
    self.due = due
    self.note = note
    self.done = done
    self.label = label
  }
}

/// What one person said of the session, without a name.
public struct Feedback: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: FeedbackID
  /// From 1, poor, to 5, very good; nil where no mark was given.
  public var score: Int?
  /// One line; empty where only a mark was given.
  public var line: String
  /// How far the line may travel; nil for the plan's default.
  public var label: Label?

  /// A person's feedback.
  public init(id: FeedbackID, score: Int? = nil, line: String = "", label: Label? = nil) {
    self.id = id
    self.score = score
    self.line = line
    self.label = label
  }
}

/// Something that a participant shared to read or use.
public struct Resource: Identifiable, Hashable, Codable, Sendable {
  /// The number.
  public let id: ResourceID
  /// What it is.
  public var title: String
  /// Who shared it; empty where that is not said.
  public var who: String
  /// Where it is found; empty where it is on paper alone.
  public var link: String
  /// How far it may travel; nil for the plan's default.
  public var label: Label?

  /// A shared resource.
  public init(
    id: ResourceID, title: String, who: String = "", link: String = "", label: Label? = nil
  ) {
    self.id = id
    self.title = title
    self.who = who
    self.link = link
    self.label = label
  }
}
