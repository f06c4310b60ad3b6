/// What one actor can undo and redo, the latest step last.
public struct History: Hashable, Codable, Sendable {
  /// The most steps that are kept.
  public static let depth = 200

  /// What can be undone.
  public internal(set) var undoable: Steps = []
  /// What can be redone.
  public internal(set) var redoable: Steps = []

  /// The last step, where it is one that nothing takes back.
  public internal(set) var final: Final?

  /// A step that nothing takes back, such as a reveal.
  public struct Final: Hashable, Codable, Sendable {
    /// The revision that it made.
    public let revision: Int
    /// What it was, for a person.
    public let title: String
  }

  /// One command's worth of change, and the events that take it back.
  public struct Step: Hashable, Codable, Sendable {
    /// The command that made the change.
    public let command: CommandID
    /// The revision that the change made.
    public let revision: Int
    /// What it was, for a person: "add note #12".
    public let title: String
    /// The events that take it back, in the order to apply them.
    public let inverse: [Event]
    /// What it changed, and who had changed that before.
    let changed: [Change]

    /// A subject that a step changed, with the changes before it.
    struct Change: Hashable, Codable, Sendable {
      var subject: Subject
      var before: Touches?
    }
  }

  /// All steps, those that can be undone first.
  var steps: [Step] { Array(undoable) + Array(redoable) }

  /// A history without steps.
  public init() {}

  /// Takes in what was done anew, after which nothing can be redone: a step, or what none takes back.
  mutating func goOn(with step: Step?, or final: Final) {
    redoable = []
    if let step { push(step) } else { self.final = final }
  }

  /// Keeps a step as the last to be undone.
  mutating func push(_ step: Step) {
    final = nil
    undoable.push(step)
  }
}
