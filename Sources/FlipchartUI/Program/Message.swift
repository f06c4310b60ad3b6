public import Facilitation
public import Screen

/// Something that happened to the program, from whichever side.
public enum Message: Sendable {
  /// A key, a paste, the mouse, a new size.
  case input(Input)
  /// A line was typed where the program is told in lines; the screens have no use for it.
  case line(String)
  /// The time is now this.
  case tick(Instant)
  /// A session is open at this seat.
  case sessionOpened(Session, fileName: String, actor: Actor)
  /// A session is to be played again, read-only.
  case replayOpened(Replay, fileName: String)
  /// The journal has grown, by whoever's command; in order, each entry once.
  case recorded([Entry])
  /// A copy for one seat stands like this; the entries are those that the commands which were given
  /// here last will lead to.
  case foreseen(Session, CopyState, [Entry])
  /// A piece of the journal that was asked for, in order; empty where there is nothing more.
  case historyRead([Entry])
  /// What became of commands that were sent.
  case answered([CommandResult])
  /// What the lobby has to offer.
  case lobbyListed(LobbyListing)
  /// The report as it would be exported.
  case reportRendered(String)
  /// The report was written to this path.
  case reportExported(path: String)
  /// How the session is served to other laptops.
  case hosting(Hosting)
  /// Something asked for could not be done: the sentence for a person.
  case failed(String)
}
