public import Facilitation

/// A command that was given at a copy of a session, and how far it has come.
public struct OutboxItem: Hashable, Sendable {
  /// How far a command has come.
  public enum State: Hashable, Sendable {
    /// The session has not answered yet.
    case pending
    /// The session has it as this revision, and has made this of it.
    case done(revision: Int, made: Made)
    /// The session refused it.
    case refused(Refusal)
  }

  /// The command with its number for what it makes.
  public internal(set) var command: PendingCommand
  /// The numbers that it has made what it makes with, here.
  let made: Made
  /// The step that it takes back or does again; nil for any other command.
  let step: CommandID?
  /// How far it has come.
  public internal(set) var state = State.pending

  /// The id of the command.
  public var id: CommandID { command.envelope.id }

  /// Why the session refused it; nil where it has not.
  public var refusal: Refusal? {
    if case .refused(let refusal) = state { refusal } else { nil }
  }
}

/// What the session has answered to a command.
public enum OutboxAnswer: Hashable, Sendable {
  /// It is kept as this revision, and has made this.
  case done(revision: Int, made: Made)
  /// It was refused.
  case refused(Refusal)
}
