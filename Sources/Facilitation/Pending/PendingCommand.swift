/// A command that is still on its way to the session.
public struct PendingCommand: Hashable, Sendable {
  /// The command.
  public var envelope: Envelope
  /// When it was given.
  public var at: Instant
  /// The first number for what it makes, until the session gives others.
  public var numbers: Int

  /// A command on its way.
  public init(_ envelope: Envelope, at instant: Instant, numbers: Int) {
    self.envelope = envelope
    at = instant
    self.numbers = numbers
  }
}

extension Command {
  /// The step that the command takes back, or does again, for the actor; nil for any other command.
  public func step(of actor: Actor, in session: Session) -> CommandID? {
    switch self {
    case .undo: session.histories[actor]?.undoable.last?.command
    case .redo: session.histories[actor]?.redoable.last?.command
    default: nil
    }
  }
}
