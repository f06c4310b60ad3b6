public import Facilitation

/// What became of one command.
public struct CommandResult: Equatable, Sendable {
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
