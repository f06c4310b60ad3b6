public import Facilitation

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
