public import Facilitation

/// How a copy for one seat stands.
public struct ReplicaState: Sendable {
  /// The session as the seat was given it last.
  public var view: Session
  /// The same with what is on its way on top.
  public var foreseen: Foreseen
  /// What the session has not answered yet, in order.
  public var waiting: [OutboxItem]
  /// What the session refused and nobody has dropped yet.
  public var refused: [OutboxItem]
}
