public import Facilitation
public import Screen

/// Something that happened to the program, from whichever side.
public enum Message: Sendable {
  /// A key, a paste, the mouse, a new size.
  case input(Input)
  /// The time is now this.
  case tick(Instant)
  /// A session is open at this seat.
  case sessionOpened(Session, fileName: String, actor: Actor)
  /// The journal has grown, by whoever's command; in order, each entry once.
  case recorded([Entry])
  /// What became of commands that were sent.
  case answered([Answer])
  /// What the lobby has to offer.
  case lobbyListed(LobbyListing)
  /// The report as it would be exported.
  case reportRendered(String)
  /// The report was written to this path.
  case reportExported(path: String)
  /// Something asked for could not be done: the sentence for a person.
  case failed(String)
}

/// What became of one command.
public struct Answer: Equatable, Sendable {
  /// The command.
  public var command: CommandID
  /// What became of it.
  public var outcome: Outcome

  /// The three ends that a command can come to.
  public enum Outcome: Equatable, Sendable {
    /// It is saved.
    case done
    /// The session's rules stand against it.
    case refused(Refusal)
    /// It could not be saved; the sentence for a person.
    case failed(String)
  }

  /// What became of a command.
  public init(command: CommandID, outcome: Outcome) {
    self.command = command
    self.outcome = outcome
  }
}

/// What the lobby has to offer.
public struct LobbyListing: Equatable, Sendable {
  /// A saved session.
  public struct SavedSession: Equatable, Sendable {
    /// The name for a person.
    public var name: String
    /// Where its file is.
    public var path: String
    /// When its file was changed last, in the session folder's words, such as `2026-11-21 14:05`.
    public var changed: String
    /// Its groups, for a helper to choose from; empty where they are not known.
    public var groups: [GroupChoice]

    /// A saved session.
    public init(name: String, path: String, changed: String, groups: [GroupChoice] = []) {
      self.name = name
      self.path = path
      self.changed = changed
      self.groups = groups
    }
  }

  /// A group of a saved session.
  public struct GroupChoice: Equatable, Sendable {
    /// The group.
    public var id: GroupID
    /// Its name.
    public var name: String

    /// A group with its name.
    public init(id: GroupID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The saved sessions, newest first.
  public var sessions: [SavedSession]
  /// The plans that a session can be made from.
  public var plans: [Plan]

  /// A listing.
  public init(sessions: [SavedSession], plans: [Plan]) {
    self.sessions = sessions
    self.plans = plans
  }
}
