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
    /// How long it is still to be kept; nil where that is not known, or without end.
    public var retention: Retention?
    /// Whether it opens with a passphrase alone.
    public var isLocked: Bool

    /// A saved session.
    public init(
      name: String, path: String, changed: String, groups: [GroupChoice] = [],
      retention: Retention? = nil, isLocked: Bool = false
    ) {
      self.name = name
      self.path = path
      self.changed = changed
      self.groups = groups
      self.retention = retention
      self.isLocked = isLocked
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

  /// The saved sessions: those that are due for disposal, then the others, newest first.
  public var sessions: [SavedSession]
  /// The plans that a session can be made from.
  public var plans: [Plan]

  /// A listing.
  ///
  /// - Parameter sessions: the newest first; those due for disposal are put before them, the one
  ///   that has been due for longest first.
  public init(sessions: [SavedSession], plans: [Plan]) {
    let due = sessions.compactMap { session in
      session.retention.flatMap { $0.isDue ? (session, $0) : nil }
    }
    self.sessions =
      due.sorted { $0.1 < $1.1 }.map(\.0) + sessions.filter { $0.retention?.isDue != true }
    self.plans = plans
  }
}
