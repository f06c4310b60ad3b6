public import Facilitation
import Screen

/// How a copy for one seat stands to the session that it is of.
public struct CopyState: Equatable, Sendable {
  /// Whether the session can be reached.
  public enum Link: Equatable, Sendable {
    /// It was carried away: what is written in it is brought home as a file.
    case carried
    /// It is being reached for the first time.
    case joining
    /// It is reached.
    case connected
    /// It cannot be reached now; the sentence says why, where that is known.
    case cutOff(String?)
  }

  /// A command that the session refused.
  public struct Refused: Equatable, Sendable {
    /// Its id.
    public var id: CommandID
    /// The command.
    public var command: Command
    /// Why it was refused.
    public var sentence: String

    /// A command that was refused.
    public init(id: CommandID, command: Command, sentence: String) {
      self.id = id
      self.command = command
      self.sentence = sentence
    }
  }

  /// Whether the session can be reached.
  public var link: Link
  /// What the session has not answered yet, in order.
  public var waiting: [Command]
  /// The notes that are not yet as they are shown, and whether each is altogether new.
  public var notes: [NoteID: Bool]
  /// What was refused and is to be mended or dropped.
  public var refused: [Refused]

  /// How a copy stands.
  public init(
    link: Link, waiting: [Command] = [], notes: [NoteID: Bool] = [:], refused: [Refused] = []
  ) {
    self.link = link
    self.waiting = waiting
    self.notes = notes
    self.refused = refused
  }
}

extension CopyState {
  /// The sign and the words for how it stands, such as `◌ cut off · 3 waiting`.
  var words: String {
    let count =
      waiting.isEmpty ? nil : "\(waiting.count) \(isCarried ? "to bring home" : "waiting")"
    let refused = refused.isEmpty ? nil : "✗ \(refused.count) refused"
    return [linkWords, count, refused].compactMap(\.self).joined(separator: " · ")
  }

  private var linkWords: String {
    switch link {
    case .carried: "⌂ own copy"
    case .joining: "◌ joining"
    case .connected: "◉ connected"
    case .cutOff: "◌ cut off"
    }
  }

  /// The role of those words.
  var role: Role {
    if !refused.isEmpty { return .refusal }
    if case .cutOff = link { return .warning }
    return .tab
  }

  /// Whether it was carried away.
  var isCarried: Bool { link == .carried }

  /// What to say when it has come from another link to this one; nil for nothing.
  func change(from before: Link) -> (kind: Notice.Kind, text: String)? {
    switch (before, link) {
    case (let old, let new) where old == new: nil
    case (_, .cutOff(let sentence?)): (.warning, sentence)
    case (.connected, .cutOff), (.joining, .cutOff):
      (.warning, "Cut off from the session: write on, it is sent when the link is back.")
    case (.cutOff, .connected): (.success, "Connected to the session again.")
    default: nil
    }
  }
}
