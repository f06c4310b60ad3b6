/// One command's worth of history: who asked for what when, and all the events that followed.
///
/// The journal is a list of entries; folding them in order gives the session.
public struct Entry: Hashable, Codable, Sendable {
  /// The place in the journal, from 1, without gaps; the session's revision once it is folded in.
  public var revision: Int
  /// The id of the command.
  public var command: CommandID
  /// When it was decided.
  public var at: Instant
  /// Who gave it.
  public var actor: Actor
  /// What happened, at least one event.
  public var events: [Event]

  /// An entry of the journal.
  public init(revision: Int, command: CommandID, at: Instant, actor: Actor, events: [Event]) {
    self.revision = revision
    self.command = command
    self.at = at
    self.actor = actor
    self.events = events
  }

  /// The event which the others go with; nil for an entry without events.
  ///
  /// Of a step back it is what that changed.
  public var main: Event? {
    Event.main(of: events.filter { $0.area != .undo }) ?? events.first
  }

  /// What it was, for a person: "add note #12".
  public var title: String { Event.title(of: events) }
}
