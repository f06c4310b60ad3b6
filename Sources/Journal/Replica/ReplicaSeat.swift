public import Facilitation

/// Whose copy of which session a file is.
public struct ReplicaSeat: Hashable, Sendable {
  /// The id of the command that made the session: that of every copy is the same.
  public var origin: CommandID
  /// Who sits there.
  public var actor: Actor
  /// What lets the seat in over the network; nil for a copy that was carried away.
  public var ticket: String?

  /// A seat at a copy of a session.
  public init(origin: CommandID, actor: Actor, ticket: String? = nil) {
    self.origin = origin
    self.actor = actor
    self.ticket = ticket
  }
}
