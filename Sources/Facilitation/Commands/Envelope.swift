/// A command on its way to the journal: what is asked, by whom, under which id.
public struct Envelope: Hashable, Codable, Sendable {
  /// The id that makes giving the command twice the same as giving it once.
  public var id: CommandID
  /// What is asked.
  public var command: Command
  /// Who asks.
  public var actor: Actor

  /// A command with its id and its actor.
  public init(id: CommandID, command: Command, actor: Actor) {
    self.id = id
    self.command = command
    self.actor = actor
  }
}
